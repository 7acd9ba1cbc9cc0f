package eg.mahalliyat.sandbox.gateway;

import static java.nio.charset.StandardCharsets.UTF_8;

import eg.mahalliyat.sandbox.fawry.Amount;
import eg.mahalliyat.sandbox.web.Json;
import eg.mahalliyat.sandbox.web.Request;
import java.net.URI;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.xml.sax.SAXException;

/** A message of a merchant, opened. Whatever is wrong with it, the answer is the same. */
record Arrived(Xml xml, Sealed key) {
  private static final ZoneId CAIRO = ZoneId.of("Africa/Cairo");

  static Optional<Arrived> open(Request request, GatewayKeys keys, String sender, String password) {
    try {
      var object = request.field("RequestObject").orElse("");
      var hash =
          HexFormat.of()
              .formatHex(MessageDigest.getInstance("SHA-256").digest(object.getBytes(UTF_8)));
      var key = Sealed.of(keys.open(request.field("RandomSecret").orElse("")));
      var arrived = new Arrived(Xml.read(key.open(object)), key);
      var known =
          request.field("SenderID").orElse("").equals(sender)
              && hash.equals(request.field("HasedRequestObject").orElse(""))
              && arrived.xml.text("Id").equals(sender)
              && new String(keys.open(arrived.xml.text("Password")), UTF_8).equals(password);
      return known ? Optional.of(arrived) : Optional.empty();
    } catch (GeneralSecurityException | IllegalArgumentException | SAXException unreadable) {
      return Optional.empty();
    }
  }

  /** The order that an initiation asks for; empty when one of its fields is none. */
  Optional<GatewayOrder> order(String code) {
    var accounts = xml.all("SettlementAccountCode");
    var amounts = xml.all("Amount");
    var shares = new ArrayList<GatewayOrder.Share>();
    for (int i = 0; i < Math.min(accounts.size(), amounts.size()); i++) {
      shares.add(new GatewayOrder.Share(accounts.get(i), amount(amounts.get(i))));
    }
    var complete =
        xml.root().equals("PaymentRequestInitiationReq")
            && accounts.size() == amounts.size()
            && !shares.isEmpty()
            && shares.stream().allMatch(s -> s.amount().isPositive())
            && xml.text("Currency").equals("818")
            && xml.text("SenderRequestNumber").length() == 16;
    return complete ? Optional.of(order(code, List.copyOf(shares))) : Optional.empty();
  }

  private GatewayOrder order(String code, List<GatewayOrder.Share> shares) {
    var links =
        new GatewayOrder.Links(
            URI.create(xml.text("PaymentConfirmationUrl")),
            URI.create(xml.text("PaymentConfirmationRedirectUrl")));
    var end = LocalDate.parse(xml.text("ExpiryDate")).plusDays(1).atStartOfDay(CAIRO).toInstant();
    return new GatewayOrder(
        xml.text("SenderRequestNumber"),
        code,
        xml.text("RequestInitiationDescription"),
        shares,
        links,
        key,
        end,
        null,
        null);
  }

  private static Amount amount(String text) {
    return Amount.read(Json.read("\"" + text + "\"")).orElse(Amount.NONE);
  }
}
