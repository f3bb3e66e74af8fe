import type { Shipped } from './shipped-packages.js';

/**
 * CycloneDX 1.5 of what is shipped, in the order of names, so that the same lock file makes the same file. npm's own `npm sbom`
 * leaves out packages that several others share.
 */
export function billOfMaterials(
  product: { readonly name: string; readonly version: string },
  shipped: readonly Shipped[],
): object {
  const refs = new Map(shipped.map((one) => [`${one.name}@${one.version}`, one]));
  const components = [...refs].sort(([a], [b]) => (a < b ? -1 : 1)).map(([ref, one]) => component(ref, one));
  const self = `${product.name}@${product.version}`;
  return {
    bomFormat: 'CycloneDX',
    specVersion: '1.5',
    version: 1,
    metadata: {
      lifecycles: [{ phase: 'build' }],
      component: { 'bom-ref': self, type: 'application', ...product, purl: `pkg:npm/${self}` },
    },
    components,
  };
}

function component(ref: string, { name, version, licence, integrity }: Shipped): object {
  const hashes = (integrity ?? '').split(' ').flatMap((one) => {
    const [, content = ''] = /^sha512-(.+)$/.exec(one) ?? [];
    return content === ''
      ? []
      : [{ alg: 'SHA-512', content: Buffer.from(content, 'base64').toString('hex') }];
  });
  return {
    'bom-ref': ref,
    type: 'library',
    name,
    version,
    purl: `pkg:npm/${name.replace('@', '%40')}@${version}`,
    ...(licence === undefined ? {} : { licenses: [licenceIn(licence)] }),
    ...(hashes.length === 0 ? {} : { hashes }),
  };
}

function licenceIn(licence: string): object {
  return / /.test(licence) ? { expression: licence } : { license: { id: licence } };
}
