package eg.mahalliyat.sandbox.web;

/** Answers one request. */
@FunctionalInterface
public interface Handler {
  Answer answer(Request request);
}
