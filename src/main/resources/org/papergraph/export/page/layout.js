"use strict";

const ROUNDS = 250;
const PUSH = 100;
const PULL = 0.04;
const GRAVITY = 0.1;

// Places for nodes 0 to count - 1 that are joined by lines, pairs of such numbers: all push each
// other away, lines pull their ends together, and less may move from round to round. The same
// places each time, in less than a second for some hundred nodes.
function places(count, lines) {
  const at = Array.from({length: count}, (_, i) => sunflower(i, 30));
  for (let round = 0; round < ROUNDS; round++) {
    const moves = at.map(({x, y}) => ({x: -GRAVITY * x, y: -GRAVITY * y}));
    push(at, moves);
    pull(at, lines, moves);
    move(at, moves, 50 * (1 - round / ROUNDS));
  }
  return at;
}

function push(at, moves) {
  for (let i = 0; i < at.length; i++) {
    for (let j = 0; j < i; j++) {
      const x = at[i].x - at[j].x;
      const y = at[i].y - at[j].y;
      const force = PUSH / (x * x + y * y + 1);
      moves[i].x += force * x;
      moves[i].y += force * y;
      moves[j].x -= force * x;
      moves[j].y -= force * y;
    }
  }
}

function pull(at, lines, moves) {
  for (const [a, b] of lines) {
    const x = PULL * (at[a].x - at[b].x);
    const y = PULL * (at[a].y - at[b].y);
    moves[a].x -= x;
    moves[a].y -= y;
    moves[b].x += x;
    moves[b].y += y;
  }
}

function move(at, moves, most) {
  moves.forEach(({x, y}, i) => {
    const share = Math.min(1, most / (Math.hypot(x, y) || 1));
    at[i].x += share * x;
    at[i].y += share * y;
  });
}
