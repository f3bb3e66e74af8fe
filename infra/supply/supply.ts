import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { billOfMaterials } from './bill-of-materials.js';
import { licenceFaults } from './judge-licences.js';
import { shippedPackages } from './shipped-packages.js';

/** `sbom` writes dist/sbom.json; `licences` fails when something may not be shipped. */
const {
  positionals: [task],
} = parseArgs({ allowPositionals: true });
const shipped = shippedPackages('.');
if (task === 'sbom') {
  const { name, version } = JSON.parse(readFileSync('package.json', 'utf8')) as {
    name: string;
    version: string;
  };
  mkdirSync('dist', { recursive: true });
  writeFileSync(
    'dist/sbom.json',
    `${JSON.stringify(billOfMaterials({ name, version }, shipped), null, 2)}\n`,
  );
  console.info(`dist/sbom.json: ${shipped.length} packages`);
} else {
  const faults = licenceFaults(shipped);
  for (const fault of faults) console.error(fault);
  if (faults.length > 0) process.exitCode = 1;
}
