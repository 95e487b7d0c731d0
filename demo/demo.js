/* The page's own switches. The widgets hear nothing of them: they follow <html lang> and color-scheme. */
const root = document.documentElement;
const prefersDark = matchMedia('(prefers-color-scheme: dark)');
const buttons = (name) => document.querySelectorAll(`button[data-${name}]`);

function showState() {
  const dark =
    root.classList.contains('dark') || (!root.classList.contains('light') && prefersDark.matches);
  for (const button of buttons('lang'))
    button.ariaPressed = String(button.dataset.lang === root.lang);
  for (const button of buttons('theme'))
    button.ariaPressed = String((button.dataset.theme === 'dark') === dark);
  document.title = document.querySelector(`h1 [lang='${root.lang}']`).textContent;
}

for (const button of buttons('lang'))
  button.addEventListener('click', () => {
    root.lang = button.dataset.lang;
    // A reader may have chosen a language in a widget, whose own `lang` then says so; the latest choice counts.
    for (const widget of document.querySelectorAll('ai-paths-compare'))
      widget.removeAttribute('lang');
    showState();
  });

for (const button of buttons('theme'))
  button.addEventListener('click', () => {
    root.classList.remove('light', 'dark');
    root.classList.add(button.dataset.theme);
    showState();
  });

prefersDark.addEventListener('change', showState);
showState();
document.querySelector('.switches').hidden = false;
