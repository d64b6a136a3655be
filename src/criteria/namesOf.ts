/** The names of what is true, in their order. */
export function namesOf<Name extends string>(facts: Readonly<Record<Name, boolean>>): Name[] {
  return (Object.keys(facts) as Name[]).filter((name) => facts[name]);
}
