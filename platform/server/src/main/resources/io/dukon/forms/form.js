(function () {
  var root = document.documentElement;
  function tell() {
    if (window.parent !== window) {
      window.parent.postMessage({ dukonFormHeight: document.body.offsetHeight }, '*');
    }
  }
  function ready() {
    tell();
    window.addEventListener('resize', tell);
    if (window.ResizeObserver) new ResizeObserver(tell).observe(document.body);
    var form = document.querySelector('form');
    if (!form) return;
    form.addEventListener('submit', function () {
      form.querySelector('button').setAttribute('aria-disabled', 'true');
    });
    var wrong = form.querySelector('[aria-invalid]');
    if (wrong && window.parent === window) wrong.focus();
  }
  root.className += ' scripted';
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', ready);
  else ready();
})();
