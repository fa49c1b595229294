package org.papergraph.export.reading;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * A page open in Chromium: what scripts say of it, its complaints, what it asked of the network.
 */
public final class Browser implements AutoCloseable {
  private static final List<String> LOCAL = List.of("file:", "data:", "blob:", "about:");

  private final List<String> complaints = new CopyOnWriteArrayList<>();
  private final List<String> requests = new CopyOnWriteArrayList<>();
  private final CompletableFuture<Void> loaded = new CompletableFuture<>();
  private final Chromium chromium;
  private final DevTools tools;
  private final String page;

  private Browser(Chromium chromium) {
    this.chromium = chromium;
    this.tools = new DevTools(chromium.address(), this::note);
    this.page = attach();
  }

  /** Opens a file and waits until it is loaded; skips the test where Chromium is missing. */
  public static Browser open(Path file) throws IOException {
    Chromium chromium = Chromium.start(Programs.assumed("chromium", "chromium-browser"));
    Browser browser;
    try {
      browser = new Browser(chromium);
    } catch (Throwable e) {
      chromium.close();
      throw e;
    }
    try {
      browser.load(file);
    } catch (Throwable e) {
      browser.close();
      throw e;
    }
    return browser;
  }

  private String attach() {
    JsonNode target = tools.call("", "Target.createTarget", Map.of("url", "about:blank"));
    Map<String, ?> which = Map.of("targetId", target.get("targetId"), "flatten", true);
    return tools.call("", "Target.attachToTarget", which).get("sessionId").textValue();
  }

  private void load(Path file) {
    for (String domain : List.of("Page", "Runtime", "Log", "Network")) {
      tools.call(page, domain + ".enable", Map.of());
    }
    Map<String, ?> where = Map.of("url", file.toAbsolutePath().toUri().toString());
    JsonNode answer = tools.call(page, "Page.navigate", where);
    if (answer.has("errorText")) {
      throw new AssertionError(file + ": " + answer.get("errorText").textValue());
    }
    DevTools.await(loaded);
  }

  private void note(JsonNode event) {
    JsonNode of = event.path("params");
    switch (event.path("method").asText()) {
      case "Page.loadEventFired" -> loaded.complete(null);
      case "Network.requestWillBeSent" -> request(of.at("/request/url").asText());
      case "Network.webSocketCreated" -> request(of.path("url").asText());
      case "Runtime.exceptionThrown" -> complaints.add("exception: " + of.path("exceptionDetails"));
      case "Runtime.consoleAPICalled" -> console(of);
      case "Log.entryAdded" -> log(of.path("entry"));
      default -> {}
    }
  }

  private void request(String url) {
    if (LOCAL.stream().noneMatch(url::startsWith)) {
      requests.add(url);
    }
  }

  private void console(JsonNode call) {
    if (List.of("error", "warning", "assert").contains(call.path("type").asText())) {
      complaints.add("console: " + call.path("args"));
    }
  }

  private void log(JsonNode entry) {
    if (List.of("error", "warning").contains(entry.path("level").asText())) {
      complaints.add("log: " + entry.path("text").asText() + " " + entry.path("url").asText());
    }
  }

  /** The value of an expression; of a promise, what it comes to. */
  public JsonNode eval(String expression) {
    Map<String, ?> parameters =
        Map.of(
            "expression",
            expression,
            "returnByValue",
            true,
            "awaitPromise",
            true,
            "userGesture",
            true);
    JsonNode answer = tools.call(page, "Runtime.evaluate", parameters);
    if (answer.has("exceptionDetails")) {
      throw new AssertionError(expression + ": " + answer.get("exceptionDetails"));
    }
    return answer.at("/result/value");
  }

  /** Waits until an expression is true; the page is asked each time that it is idle. */
  public void await(String condition) {
    eval(
        "new Promise(done => { const look = () => (%s) ? done(true) : setTimeout(look, 20); look(); })"
            .formatted(condition));
  }

  /** Errors and warnings of the console, exceptions, and what the browser logged. */
  public List<String> complaints() {
    return List.copyOf(complaints);
  }

  /** What was asked for that does not lie in the file or beside it. */
  public List<String> requests() {
    return List.copyOf(requests);
  }

  /** A picture of the page as PNG, for people. */
  public void screenshot(Path file) throws IOException {
    JsonNode answer = tools.call(page, "Page.captureScreenshot", Map.of());
    Files.write(file, Base64.getDecoder().decode(answer.get("data").textValue()));
  }

  @Override
  public void close() throws IOException {
    tools.close();
    chromium.close();
  }
}
