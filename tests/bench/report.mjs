/** Prints ratios with their spread: ours divided by the other, pair by pair. */

const quantile = (values, q) => {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (sorted.length - 1) * q;
  const low = Math.floor(at);
  return sorted[low] + (sorted[Math.ceil(at)] - sorted[low]) * (at - low);
};

export const median = (values) => quantile(values, 0.5);

/** The median and the quartiles. */
export const spread = (values) =>
  `${median(values).toFixed(2)} (${[0.25, 0.75].map((q) => quantile(values, q).toFixed(2)).join('–')})`;

export const verdict = (ratio, aim) =>
  aim === undefined ? '' : `${ratio <= aim ? 'met' : 'NOT met'}: ≤ ${aim.toFixed(2)}`;

export const row = (first, ...cells) =>
  console.log(first.padEnd(30) + cells.map((cell) => `${cell}`.padStart(20)).join(''));
