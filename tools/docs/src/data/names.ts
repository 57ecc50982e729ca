/** The name of the client in samples: `protocolsIo`. */
export function clientName({ name }: { readonly name: string }): string {
  const word = factorySuffix(name);
  return word.charAt(0).toLowerCase() + word.slice(1);
}

/** The package's factory: `createProtocolsIo`. */
export function factoryName({ name }: { readonly name: string }): string {
  return `create${factorySuffix(name)}`;
}

function factorySuffix(name: string): string {
  return name.replace(/(?:^|[^A-Za-z0-9]+)([A-Za-z0-9])/g, (_, letter: string) =>
    letter.toUpperCase(),
  );
}
