/** The whole application. */
export function App() {
  return (
    <main>
      <h1>Cinq</h1>
      <p>Choose five films you love. Get five you will love.</p>
    </main>
  );
}
