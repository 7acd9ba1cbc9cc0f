package eg.mahalliyat.sandbox.fawry;

import eg.mahalliyat.sandbox.faults.Fault;
import eg.mahalliyat.sandbox.faults.Faults;
import eg.mahalliyat.sandbox.web.Answer;
import eg.mahalliyat.sandbox.web.Handler;
import eg.mahalliyat.sandbox.web.Request;
import eg.mahalliyat.sandbox.web.Route;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The merchant API of domain.md 4.1. Refusals are HTTP 200 with another statusCode, as Fawry
 * answers.
 */
record FawryApi(Fawry fawry, Orders orders, Faults faults) {
  private static final String PAYMENTS = "/ECommerceWeb/Fawry/payments/";

  List<Route> routes() {
    return List.of(
        Route.post(PAYMENTS + "charge", faulty(this::charge)),
        Route.get(PAYMENTS + "status", faulty(request -> status(request, Replies::statusVersion1))),
        Route.get(PAYMENTS + "status/v2", faulty(request -> status(request, Replies::status))),
        Route.post(PAYMENTS + "refund", faulty(this::refund)),
        Route.post("/ECommerceWeb/api/orders/cancel-unpaid-order", faulty(this::cancel)));
  }

  private Answer charge(Request request) {
    var json = request.json();
    var outcome =
        Charge.parse(json)
            .map(charge -> charge(charge, json.path("signature").asString("")))
            .orElse(new Outcome.Refused(Refusal.WRONG_FIELD));
    return answer("ChargeResponse", outcome, Replies::charge);
  }

  private Outcome charge(Charge charge, String signature) {
    return signed(
        charge.merchantCode(),
        signature,
        key -> Signatures.charge(charge, key),
        () -> place(charge));
  }

  private Outcome place(Charge charge) {
    if (!charge.isPayAtFawry()) {
      return new Outcome.Refused(Refusal.UNSUPPORTED);
    }
    return orders.place(charge);
  }

  private Answer status(
      Request request, BiFunction<Order, String, Map<String, @Nullable Object>> shape) {
    var merchant = request.query("merchantCode").orElse("");
    var reference = request.query("merchantRefNumber").orElse("");
    var signature = request.query("signature").orElse("");
    var outcome =
        signed(
            merchant,
            signature,
            key -> Signatures.status(merchant, reference, key),
            () -> find(merchant, reference));
    return answer("PaymentStatusResponse", outcome, shape);
  }

  private Outcome find(String merchant, String reference) {
    if (reference.isEmpty()) {
      return new Outcome.Refused(Refusal.BLANK_REFERENCE);
    }
    return orders
        .find(merchant, reference)
        .<Outcome>map(Outcome.Done::new)
        .orElse(new Outcome.Refused(Refusal.NO_SUCH_ORDER));
  }

  private Answer refund(Request request) {
    var json = request.json();
    var merchant = json.path("merchantCode").asString("");
    var reference = json.path("referenceNumber").asString("");
    var reason = json.path("reason").asString("");
    var amount = Amount.read(json.path("refundAmount")).orElse(Amount.NONE);
    var outcome =
        signed(
            merchant,
            json.path("signature").asString(""),
            key -> Signatures.refund(merchant, reference, amount, reason, key),
            () ->
                amount.isPositive()
                    ? own(merchant, reference, () -> orders.refund(reference, amount))
                    : wrong());
    return answer("ResponseDataModel", outcome, Replies::done);
  }

  private Answer cancel(Request request) {
    var json = request.json();
    var merchant = json.path("merchantAccount").asString("");
    var reference = json.path("orderRefNo").asString("");
    var lang = json.path("lang").asString("");
    var outcome =
        signed(
            merchant,
            json.path("signature").asString(""),
            key -> Signatures.cancel(reference, merchant, lang, key),
            () -> own(merchant, reference, () -> orders.cancel(reference)));
    return answer("ResponseDataModel", outcome, Replies::done);
  }

  /** Nobody refunds or cancels another merchant's order. */
  private Outcome own(String merchant, String reference, Supplier<Outcome> call) {
    var mine =
        orders.find(reference).filter(order -> order.charge().merchantCode().equals(merchant));
    return mine.isPresent() ? call.get() : new Outcome.Refused(Refusal.NO_SUCH_ORDER);
  }

  private Outcome signed(
      String code, String signature, Function<String, String> rule, Supplier<Outcome> call) {
    var merchant = fawry.merchant(code);
    if (merchant.isEmpty()) {
      return new Outcome.Refused(Refusal.UNKNOWN_MERCHANT);
    }
    var expected = rule.apply(merchant.get().secureKey());
    return expected.equals(signature) ? call.get() : new Outcome.Refused(Refusal.WRONG_SIGNATURE);
  }

  private static Outcome wrong() {
    return new Outcome.Refused(Refusal.WRONG_FIELD);
  }

  private Answer answer(
      String type,
      Outcome outcome,
      BiFunction<Order, String, Map<String, @Nullable Object>> shape) {
    return outcome.fold(
        order -> Answer.json(shape.apply(order, key(order))),
        refusal -> Answer.json(Replies.refused(type, refusal)));
  }

  private String key(Order order) {
    return fawry.merchant(order.charge().merchantCode()).orElseThrow().secureKey();
  }

  private Handler faulty(Handler handler) {
    return request -> {
      if (faults.strikes(Fault.FAWRY_DOWN)) {
        return Answer.text(503, "service unavailable");
      }
      var hanging = faults.strike(Fault.FAWRY_HANGING);
      hanging.ifPresent(faults::hold);
      faults.strike(Fault.FAWRY_SLOW).ifPresent(faults::hold);
      return hanging.isPresent() ? Answer.SILENCE : handler.answer(request);
    };
  }
}
