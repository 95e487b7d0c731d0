import { msg } from '@lit/localize';
import type { Case } from '../case/types.js';

/** Case 37, as its author wrote it. Translations: `locales/`. */
export const case37: Case = {
  series: msg('Case 37'),
  title: msg('The Three Major Paths of AI Development'),
  subtitle: msg('Compute Maximalism, Energy Foundation, and Pragmatism'),
  intro: msg(
    'The AI industry is quietly splitting into three distinct paths. These paths represent three fundamentally different values and point toward three very different futures.',
  ),
  paths: [
    {
      id: 'compute',
      icon: '🔥',
      label: msg('Path One'),
      name: msg('Compute Maximalism'),
      slogan: msg('“Bigger is Better”'),
      fields: {
        representatives: msg('Jensen Huang, NVIDIA, OpenAI, and others'),
        belief: msg(
          'The larger the parameters and the more compute power, the better the model. Performance at all costs equals victory.',
        ),
        advantages: msg(
          'Clear short-term technological leadership and the ability to rapidly attract massive capital and top talent.',
        ),
        costs: msg(
          'Extremely high energy consumption and hardware expenses, making it difficult to reduce token prices to affordable levels.',
        ),
        risks: msg(
          'Easily trapped in an endless arms race, ultimately becoming a “luxury game” that only a few super-giants can afford.',
        ),
      },
      future: msg('Competing over who burns more and faster.'),
    },
    {
      id: 'energy',
      icon: '🔋',
      label: msg('Path Two'),
      name: msg('Energy Foundation'),
      slogan: msg('“Control the Foundation to Control the Future”'),
      fields: {
        representatives: msg('Elon Musk, Tesla / xAI'),
        belief: msg(
          'Don’t just build models — master energy, computing infrastructure, and embodied intelligence to create a complete closed-loop ecosystem.',
        ),
        advantages: msg(
          'Once the ecosystem matures, it creates an extremely deep and durable moat with strong long-term resource control.',
        ),
        costs: msg(
          'Enormous upfront capital investment and very long payback periods, highly sensitive to policy and macroeconomic conditions.',
        ),
        risks: msg(
          'If progress in robotics or energy technology falls short, the entire vision could be significantly delayed.',
        ),
      },
      future: msg('Competing over who controls more and deeper.'),
    },
    {
      id: 'pragmatism',
      icon: '🛠️',
      label: msg('Path Three'),
      name: msg('Pragmatism'),
      slogan: msg('“Good Enough, Precise, Low Cost”'),
      fields: {
        belief: msg(
          'Instead of chasing the biggest and strongest models, focus on being “good enough” in critical domains. Through structured methodologies, toolkits, and domain specialization, enable smaller models to deliver near-top-tier practical performance while dramatically reducing compute and energy consumption.',
        ),
        advantages: msg(
          'Low deployment threshold, low energy usage, easy to run locally, high data privacy. Particularly suitable for SMEs and individual users.',
        ),
        costs: msg(
          'May still lag behind in extremely complex or highly open-ended creative tasks.',
        ),
        potential: msg(
          'As energy costs continue to rise and the public grows tired of high-consumption models, this pragmatic path is likely to demonstrate strong long-term competitiveness.',
        ),
      },
      future: msg('Competing over who uses resources more intelligently and efficiently.'),
    },
  ],
  fields: {
    representatives: msg('Representatives'),
    belief: msg('Core Belief'),
    advantages: msg('Advantages'),
    costs: msg('Costs'),
    risks: msg('Risks'),
    potential: msg('Potential'),
  },
  futures: { icon: '🧭', title: msg('Three Paths, Three Futures') },
  conclusion: [
    msg(
      'These three paths are not mutually exclusive. They will likely coexist, serving different market segments: large enterprises chasing ultimate performance, vertically integrated giants building ecosystems, and the vast majority of SMEs and individual users ultimately choosing practical, cost-effective solutions.',
    ),
    msg(
      'The real winner in the future of AI may not be the one with the largest model, but the one who can create the greatest value in the real world at the lowest cost.',
    ),
  ],
};
