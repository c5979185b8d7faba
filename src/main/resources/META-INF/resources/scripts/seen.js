// Tells the portal what was really on the screen: which positions of which list, for how long, and how long a job was looked at.
// A list carries data-list, each of its items data-rank. What could not be told is told again with the same ids, which changes nothing twice.
(() => {
  const HALF = 0.5;
  const SHORTEST = 1000;
  const PAUSE = 5000;
  const MOST = 200;
  const address = new URL('feedback/events', document.baseURI);
  const watched = new WeakMap();
  let waiting = [];
  let sending = false;
  let opened;

  const tell = (list, rank, kind, millis) => {
    waiting.push({ id: crypto.randomUUID(), list, rank, kind, millis: millis === undefined ? null : Math.round(millis) });
    waiting = waiting.slice(-5 * MOST);
  };

  const send = async () => {
    if (sending || waiting.length === 0) {
      return;
    }
    sending = true;
    const batch = waiting.slice(0, MOST);
    try {
      const answer = await fetch(address, {
        method: 'POST',
        keepalive: true,
        credentials: 'same-origin',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify(batch),
      });
      // what is refused for good will not be taken later either
      if (answer.ok || (answer.status >= 400 && answer.status < 500 && answer.status !== 429)) {
        waiting = waiting.slice(batch.length);
      }
    } catch {
      // no connection: the next turn tries again
    } finally {
      sending = false;
    }
  };

  const position = (item) => {
    const list = item.closest('[data-list]')?.dataset.list;
    return list ? { list, rank: Number(item.dataset.rank) } : undefined;
  };

  const left = (item) => {
    const seen = watched.get(item);
    if (seen?.since !== undefined) {
      const millis = performance.now() - seen.since;
      seen.since = undefined;
      if (millis >= SHORTEST) {
        tell(seen.list, seen.rank, 'SEEN', millis);
      }
    }
  };

  const onScreen = new Set();
  const screen = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting, intersectionRatio } of entries) {
        left(target);
        onScreen.delete(target);
        const place = isIntersecting && intersectionRatio >= HALF ? position(target) : undefined;
        if (place) {
          watched.set(target, { ...place, since: performance.now() });
          onScreen.add(target);
        }
      }
    },
    { threshold: HALF },
  );

  const watch = (node) => {
    if (node instanceof Element) {
      for (const item of node.matches('[data-rank]') ? [node] : node.querySelectorAll('[data-rank]')) {
        screen.unobserve(item);
        screen.observe(item);
      }
    }
  };

  const leaveJob = () => {
    if (opened?.reached) {
      tell(opened.list, opened.rank, 'DWELLED', performance.now() - opened.since);
      opened = undefined;
    }
  };

  // The list is the server's: only where it does not hear of a click itself does the page tell that a job was opened.
  document.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('[data-rank] a:is([href*="jobs/"], [href*="job="])') : undefined;
    const place = link ? position(link.closest('[data-rank]')) : undefined;
    if (place) {
      if (link.closest('[data-list]').dataset.opens !== undefined) {
        tell(place.list, place.rank, 'OPENED');
      }
      leaveJob();
      opened = { ...place, since: performance.now(), address: link.href, reached: false };
    }
  }, true);

  setInterval(() => {
    const there = opened?.address === location.href;
    if (opened && !opened.reached && there) {
      opened.reached = true;
    } else if (opened?.reached && !there) {
      leaveJob();
      send();
    }
  }, 500);

  const leave = () => {
    for (const item of onScreen) {
      left(item);
    }
    leaveJob();
    send();
  };

  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') {
      leave();
    } else {
      for (const item of onScreen) {
        watched.set(item, { ...watched.get(item), since: performance.now() });
      }
    }
  });
  addEventListener('pagehide', leave);
  setInterval(send, PAUSE);
  new MutationObserver((changes) => {
    for (const { type, target, addedNodes } of changes) {
      if (type === 'attributes') {
        watch(target.dataset.rank === undefined ? undefined : target);
      } else {
        addedNodes.forEach(watch);
      }
    }
  }).observe(document, { subtree: true, childList: true, attributes: true, attributeFilter: ['data-rank'] });
  watch(document.documentElement);
})();
