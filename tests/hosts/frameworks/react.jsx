import { useState } from 'react';
import { createRoot } from 'react-dom/client';

function App({ rest }) {
  const [paths, setPaths] = useState(['compute']);
  const [asText, setAsText] = useState(false);
  const [lang, setLang] = useState('en');
  const [heard, setHeard] = useState('');

  const toggle = () => setPaths(paths.includes('energy') ? ['compute'] : [...paths, 'energy']);

  const hear = ({ detail }) => {
    setPaths([...detail.paths]);
    setLang(detail.lang);
    setHeard(JSON.stringify(detail));
  };

  return (
    <>
      <button id="toggle" onClick={toggle} />
      <button id="text" onClick={() => setAsText(!asText)} />
      <button id="chinese" onClick={() => setLang('zh-Hant')} />
      <button id="page-language" onClick={() => setLang(undefined)} />
      <ai-paths-card
        paths={asText ? paths.join(' ') : paths}
        lang={lang}
        controls
        onai-paths-change={hear}
      />
      <output>{heard}</output>
      <ai-paths-compare {...rest}>
        <p>A note.</p>
      </ai-paths-compare>
    </>
  );
}

globalThis.mount = (target, rest) => {
  const root = createRoot(target);
  root.render(<App rest={rest} />);
  return () => root.unmount();
};
