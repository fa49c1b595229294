"use strict";

// A sentence with these places marked, which count code points.
function marked(sentence, places) {
  const points = Array.from(sentence);
  const quote = element("blockquote", {dir: "auto"});
  let at = 0;
  for (const [start, end] of places.sort((a, b) => a[0] - b[0])) {
    if (start >= at && end <= points.length) {
      quote.append(points.slice(at, start).join(""));
      quote.append(element("mark", {}, points.slice(start, end).join("")));
      at = end;
    }
  }
  quote.append(points.slice(at).join(""));
  return quote;
}

// The sentences behind a relationship of a paper, with the words that name the term.
function placesIn(edge) {
  const sentences = nodes.get(edge.source).sentences;
  const places = new Map();
  edge.sentences.forEach((sentence, i) => {
    places.set(sentence, [...(places.get(sentence) ?? []), [edge.starts[i], edge.ends[i]]]);
  });
  return [...places].filter(([sentence]) => sentence < sentences.length)
    .map(([sentence, found]) => marked(sentences[sentence], found));
}

// Where one of the names stands in a sentence, the longest first.
function placesOf(sentence, names) {
  const within = sentence.toLowerCase();
  for (const name of [...names].sort((a, b) => b.length - a.length)) {
    const at = within.indexOf(name.toLowerCase());
    if (at >= 0) {
      const start = Array.from(sentence.slice(0, at)).length;
      return [[start, start + Array.from(name).length]];
    }
  }
  return [];
}

function quotes(edge) {
  if (edge.sentences) {
    return placesIn(edge);
  }
  const narrower = nodes.get(edge.source);
  const names = [narrower.name, ...(narrower.aliases ?? []), ...(narrower.acronyms ?? [])];
  return edge.evidence.map(sentence => marked(sentence, placesOf(sentence, names)));
}
