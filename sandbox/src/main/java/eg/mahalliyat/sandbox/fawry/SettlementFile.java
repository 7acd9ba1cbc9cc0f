package eg.mahalliyat.sandbox.fawry;

import eg.mahalliyat.sandbox.settlement.DayFile;
import eg.mahalliyat.sandbox.settlement.Settled;
import eg.mahalliyat.sandbox.web.Answer;
import eg.mahalliyat.sandbox.web.Request;
import eg.mahalliyat.sandbox.web.Route;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** What one merchant account was paid on a day. At outlets the payer bears the fee; Dahab keeps one in a hundred (A). */
record SettlementFile(Fawry fawry, DayFile file) {
  private static final String DAHAB = "dahab";

  List<Route> routes() {
    return List.of(Route.get("/outlet/settlement.csv", this::file));
  }

  private Answer file(Request request) {
    var merchant = request.query("merchant").orElse("");
    Stream<Settled> paid =
        fawry.orders().stream()
            .filter(order -> merchant.isEmpty() || order.charge().merchantCode().equals(merchant))
            .filter(order -> order.status() == OrderStatus.PAID && order.paidAt() != null)
            .map(SettlementFile::settled);
    return file.answer(request, paid);
  }

  private static Settled settled(Order order) {
    var gross = order.orderAmount();
    var dahab = order.charge().merchantCode().equals(DAHAB);
    return new Settled(
        order.referenceNumber(),
        order.charge().merchantRefNum(),
        Objects.requireNonNull(order.paidAt()),
        gross,
        dahab ? new Amount(gross.piastres() / 100) : Amount.NONE,
        "OUTLET");
  }
}
