// Keeps the place on each page: a page that is newly opened starts at its top, and going back or forward finds the page
// scrolled as it was left. Where list and job stand side by side, opening a job leaves the list where it is.
(() => {
  history.scrollRestoration = 'manual';
  const tops = new Map();
  const wide = matchMedia('(min-width: 1200px)');
  let moving = false;
  let returning = false;
  let at = location.href.split('#')[0];
  const keep = () => {
    if (!moving) {
      tops.set(at, scrollY);
    }
  };
  const leave = (back) => {
    keep();
    moving = true;
    returning = back;
  };
  addEventListener('scroll', keep, { passive: true });
  // The router steps back and forth until the server agrees: only a step away from where one is counts.
  addEventListener('popstate', () => location.href.split('#')[0] !== at && leave(true), true);
  document.addEventListener(
    'click',
    (event) => {
      const link = event.target.closest?.('a[href]');
      if (link && link.target !== '_blank' && link.href.split('#')[0] !== at && !event.defaultPrevented) {
        leave(link.classList.contains('back-to-list'));
        // a click that leads nowhere leaves nothing moving
        setTimeout(() => (moving = false), 4000);
      }
    },
    true
  );
  const path = (address) => new URL(address).pathname;
  // The server calls this when a page is in place, before the address bar says it.
  window.jobatlasArrived = (address) => {
    const from = at;
    at = new URL(address, document.baseURI).href;
    const beside = document.querySelector('.split') && wide.matches && path(from) === path(at);
    const sameList = beside && new URL(from).searchParams.get('page') === new URL(at).searchParams.get('page');
    const top = returning ? (tops.get(at) ?? 0) : 0;
    const settle = (tries) => {
      if (!(sameList && from !== at) && from !== at) {
        scrollTo(0, top);
      }
      if (tries > 0 && returning && Math.abs(scrollY - top) > 2 && !sameList) {
        requestAnimationFrame(() => settle(tries - 1));
      } else {
        moving = false;
        returning = false;
        keep();
      }
    };
    requestAnimationFrame(() => settle(30));
  };
})();
// A small menu in the header closes when one presses elsewhere, goes on by keyboard, or presses Escape.
(() => {
  const close = (keep) =>
    document.querySelectorAll('details.choice-menu[open]').forEach((menu) => {
      if (!keep || !menu.contains(keep)) {
        menu.open = false;
      }
    });
  document.addEventListener('click', (event) => close(event.target));
  document.addEventListener('focusin', (event) => close(event.target));
  document.addEventListener('keydown', (event) => {
    const menu = event.key === 'Escape' && document.activeElement?.closest('details.choice-menu[open]');
    if (menu) {
      menu.open = false;
      menu.querySelector('summary').focus();
    }
  });
})();
