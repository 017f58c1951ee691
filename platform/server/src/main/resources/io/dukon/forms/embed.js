(function () {
  var script = document.currentScript;
  if (!script) return;
  var link = document.createElement('a');
  link.href = script.src;
  var origin = link.protocol + '//' + link.host;
  var frame = document.createElement('iframe');
  frame.src = origin + '/f/' + "TOKEN" + '?embed=1';
  frame.title = "TITLE";
  frame.style.cssText = 'width:100%;max-width:560px;height:640px;border:0;display:block;margin:0 auto;color-scheme:light dark';
  window.addEventListener('message', function (event) {
    if (event.source !== frame.contentWindow || event.origin !== origin) return;
    var height = event.data && Number(event.data.dukonFormHeight);
    if (height > 0) frame.style.height = Math.min(height, 6000) + 'px';
  });
  script.parentNode.insertBefore(frame, script.nextSibling);
})();
