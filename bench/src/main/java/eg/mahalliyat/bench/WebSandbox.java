package eg.mahalliyat.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;

/**
 * The world outside, in a process of its own, and a letter box beside it: what the payment provider sends of orders that
 * were charged with that address is kept as it came, to be brought to the platform at the rate that is wanted.
 */
final class WebSandbox implements AutoCloseable {
  /** The column of the provider's file that says what came. */
  private static final int GROSS = 3;

  private final LoadProgram program;
  private final Map<String, String> ports = new TreeMap<>();
  private final LetterBox box = new LetterBox();
  private final HttpClient http = HttpClient.newHttpClient();

  WebSandbox(LoadSetup setup) throws IOException, InterruptedException {
    program = setup.sandbox();
    for (String word : program.awaitLine("sandbox ready ").split(" ")) {
      String[] pair = word.split("=");
      ports.put(pair[0], pair[pair.length - 1]);
    }
  }

  /** What a platform is told of it, as arguments. */
  List<String> settings(String notificationUrl) {
    return LoadSetup.outside(this::port, notificationUrl);
  }

  String letterBox() {
    return box.address().toString();
  }

  /** Pays all of these at an outlet, and gives the signed notices that the provider sent of it. */
  List<byte[]> pay(List<String> references) throws IOException, InterruptedException, ExecutionException {
    WebSeed.inParallel(references.size(), i -> pay(references.get(i)));
    return box.take(references.size());
  }

  private int pay(String reference) {
    try {
      int status = http.send(HttpRequest.newBuilder(URI.create(outside() + "/outlet/pay"))
          .header("Content-Type", "application/x-www-form-urlencoded")
          .POST(BodyPublishers.ofString("reference=" + reference)).build(), BodyHandlers.discarding()).statusCode();
      if (status != 303) {
        throw new IOException("the outlet answers " + status);
      }
      return status;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /** What the provider took on these days, in piastres, by its own file for the merchant. */
  long took(List<LocalDate> days) throws IOException, InterruptedException {
    long piastres = 0;
    for (LocalDate day : days) {
      String file = http.send(HttpRequest.newBuilder(
          URI.create(outside() + "/outlet/settlement.csv?merchant=mahalliyat&day=" + day)).build(),
          BodyHandlers.ofString()).body();
      piastres += file.lines().skip(1).mapToLong(line -> piastres(line.split(",")[GROSS])).sum();
    }
    return piastres;
  }

  private static long piastres(String pounds) {
    return new BigDecimal(pounds).movePointRight(2).longValueExact();
  }

  LoadProcess process() {
    return program.process();
  }

  private String outside() {
    return "http://127.0.0.1:" + port("http");
  }

  private String port(String of) {
    return ports.getOrDefault(of, "");
  }

  @Override
  public void close() throws IOException {
    box.close();
    http.close();
    program.close();
  }
}
