package eg.mahalliyat.sandbox.settlement;

import eg.mahalliyat.sandbox.faults.Fault;
import eg.mahalliyat.sandbox.faults.Faults;
import eg.mahalliyat.sandbox.fawry.Amount;
import eg.mahalliyat.sandbox.web.Answer;
import eg.mahalliyat.sandbox.web.Request;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One day's payments as the merchant fetches them in the morning after, in the layout that domain.md
 * 4.5 assumes; wrong in one line or another when a fault says so.
 */
public record DayFile(Faults faults) {
  private static final ZoneId CAIRO = ZoneId.of("Africa/Cairo");
  private static final String HEAD =
      "providerRef,merchantRef,paidAt,gross,providerFee,net,currency,channel,settlementDate,status\n";

  /** The file of the day that the request asks for. */
  public Answer answer(Request request, Stream<Settled> payments) {
    try {
      var day = LocalDate.parse(request.query("day").orElse(""));
      var lines =
          payments
              .filter(one -> one.paidAt().atZone(CAIRO).toLocalDate().equals(day))
              .sorted(Comparator.comparing(Settled::paidAt))
              .toList();
      var body = wronged(lines).stream().map(one -> line(one, day)).collect(Collectors.joining());
      return new Answer(200, HEAD + body, Map.of("Content-Type", "text/csv; charset=utf-8"));
    } catch (DateTimeParseException e) {
      return Answer.text(400, "day=2026-11-21");
    }
  }

  /** The latest one is missing, the one before it changed, the one before that listed twice, and one is nobody's. */
  private List<Settled> wronged(List<Settled> right) {
    var lines = new ArrayList<>(right);
    var last = right.size() - 1;
    if (last >= 0 && faults.strikes(Fault.SETTLEMENT_EXTRA_LINE)) {
      lines.addFirst(right.getFirst().strange());
    }
    var moved = lines.size() - right.size();
    if (last >= 2 && faults.strikes(Fault.SETTLEMENT_DUPLICATE_LINE)) {
      lines.addFirst(right.get(last - 2));
      moved++;
    }
    if (last >= 1 && faults.strikes(Fault.SETTLEMENT_CHANGED_AMOUNT)) {
      lines.set(last - 1 + moved, right.get(last - 1).changed());
    }
    if (last >= 0 && faults.strikes(Fault.SETTLEMENT_MISSING_LINE)) {
      lines.removeLast();
    }
    return lines;
  }

  private static String line(Settled one, LocalDate day) {
    var net = new Amount(one.gross().piastres() - one.fee().piastres());
    return String.join(
            ",",
            one.providerRef(),
            one.merchantRef(),
            one.paidAt().toString(),
            one.gross().plain(),
            one.fee().plain(),
            net.plain(),
            "EGP",
            one.channel(),
            day.toString(),
            "PAID")
        + "\n";
  }
}
