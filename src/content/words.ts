import { msg } from '@lit/localize';
import type { Words } from '../case/types.js';

/** The message catalogue: every word of the interface, and the punctuation between parts of the text. */
export const words: Words = {
  language: msg('English', { desc: 'This language’s own name for itself' }),
  switched: msg('Now in English', { desc: 'Announced after a switch to this language' }),
  lastPath: msg('One path must stay', {
    desc: 'Announced when a reader presses the button of the last path',
  }),
  chooseLanguage: msg('Language', { desc: 'Names the group of language buttons' }),
  choosePaths: msg('Paths shown', { desc: 'Names the group of buttons, one a path' }),
  comparison: msg('The paths compared, field by field', { desc: 'Caption of the table' }),
  notStated: msg('Not stated', { desc: 'In a cell that the text leaves empty' }),
  source: msg('Source', { desc: 'Before a link to where the text comes from' }),
  colon: msg(': ', { desc: 'Between a label and what it names' }),
  dash: msg(' — ', { desc: 'Between a name and its slogan' }),
  bar: msg(' | ', { desc: 'Between the series and the title' }),
};
