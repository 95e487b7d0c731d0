/** The author's sentences that every channel has once, in the order of the cards. */
export const sentencesOf = ({ intro, futures, conclusion, paths }) => [
  intro,
  ...paths.flatMap(({ slogan, fields }) => [slogan, ...Object.values(fields)]),
  futures.title,
  ...paths.map(({ future }) => future),
  ...conclusion,
];
