/** What an empty static page costs: the measure of every other page. */
export default function Page() {
  return <main>Empty</main>;
}
