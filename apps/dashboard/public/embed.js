/* Gives the frames of an Essaim programme on this page the height of what they show. Nothing else is read or sent. */
(function () {
  var origin = new URL(document.currentScript.src).origin;
  function frames() {
    return Array.prototype.filter.call(document.querySelectorAll('iframe'), function (frame) {
      return frame.src.indexOf(origin + '/programme/') === 0;
    });
  }
  addEventListener('message', function (event) {
    if (event.origin !== origin || !event.data || event.data.type !== 'essaim:height') return;
    var height = Math.ceil(Number(event.data.height));
    if (!(height > 0 && height < 20000)) return;
    frames().forEach(function (frame) {
      if (frame.contentWindow === event.source) frame.style.height = height + 'px';
    });
  });
  frames().forEach(function (frame) {
    if (frame.contentWindow) frame.contentWindow.postMessage('essaim:ask', origin);
  });
})();
