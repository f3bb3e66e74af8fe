import type { Random } from './random.js';
import { type Filling, lines } from './third-exam-fill.js';

export function identityIn(random: Random): Filling {
  return { slots: { L: () => random.pick([...'ABCDEFGHKLMNPRTXZ']) } };
}

/** LMA cards, dossiers of the Migration Agency and passports, beside their words. */
export const identityFrames = lines(`
  LMA-kort ⟦50-######-#⟧
  LMA-nummer ⟦50-######⟧
  lma ⟦50######⟧
  Hans LMA-kort har nummer ⟦51-######-#⟧ och går ut i januari
  hon har bara LMA-kort (⟦50-######⟧)
  LMA: ⟦50 ######⟧
  lma-kortet, nr ⟦50-######/#⟧, är borttappat
  LMA card number ⟦50-######⟧
  Kopia på LMA-kort nr ⟦50######-#⟧ finns
  Apoteket godtog inte lmakort ⟦50-######⟧
  Dossiernummer ⟦8-######⟧
  dossiernr ⟦10-######⟧
  dossier ⟦11-######⟧ hos Migrationsverket
  Migrationsverkets dossier ⟦12######⟧
  Dossnr ⟦8-######⟧, väntar på beslut
  Dossier-nr: ⟦13-######⟧
  Migrationsverkets beteckning ⟦8-######⟧
  beteckning ⟦11-######⟧ (MIV)
  Beteckningsnummer ⟦12-######⟧ hos Migrationsverket
  Mig. beteckning: ⟦10-######⟧
  Vi fick svar från Migrationsverket, dossiernummer är ⟦14-######⟧
  dossier number ⟦8-######⟧
  Migration Agency dossier no. ⟦12-######⟧
  Pass nr ⟦########⟧
  Passnummer ⟦{L}{L}#######⟧
  passnr: ⟦{L}########⟧
  hans pass har nummer ⟦{L}#######⟧
  Passet (⟦{L}{L}######⟧) ligger hos Migrationsverket
  Afghanskt pass, nr ⟦P########⟧
  svenskt pass ⟦{L}{L}#######⟧
  främlingspass nr ⟦########⟧
  resedokument ⟦{L}#######⟧
  passport no ⟦{L}{L}#######⟧
  her passport number is ⟦{L}#######⟧
`);
