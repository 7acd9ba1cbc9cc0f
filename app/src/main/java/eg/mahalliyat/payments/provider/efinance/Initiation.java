package eg.mahalliyat.payments.provider.efinance;

import eg.mahalliyat.shared.Money;
import java.time.LocalDate;
import java.util.List;

/**
 * What one payment asks for: {@code PaymentRequestInitiationReq}, its several settlement accounts in one request.
 *
 * @param number our number of the request
 * @param user who pays, so that it cannot be found out
 * @param confirmation where the gateway tells us, behind the citizen's back
 * @param back where the citizen's browser returns
 */
record Initiation(String number, String description, List<Settled> parts, LocalDate expiry, String user,
    String confirmation, String back) {
  /** A share of the payment and the account into which it goes. */
  record Settled(String account, String description, Money amount) {}

  String xml(EfinanceSender sender) {
    XmlText xml = new XmlText().open("PaymentRequestInitiationReq");
    sender.write(xml);
    xml.open("SettlementAmounts");
    parts.forEach(part -> xml.open("SettlementAmounts").field("SettlementAccountCode", part.account())
        .field("SettlementAmountsDescription", part.description()).field("Amount", part.amount().plain())
        .close("SettlementAmounts"));
    xml.close("SettlementAmounts");
    return xml.field("SenderRequestNumber", number).field("SenderInvoiceNumber", number)
        .field("ServiceCode", sender.serviceCode()).field("RequestInitiationDescription", description)
        .field("Currency", "818").field("IP", "")
        .open("PaymentMechanism").field("Type", "NotSet").field("MechanismType", "NotSet")
        .open("Channel").field("MobileNumber", "").field("Email", "").close("Channel").close("PaymentMechanism")
        .field("ExpiryDate", expiry.toString()).field("PaymentConfirmationUrl", confirmation)
        .field("PaymentConfirmationRedirectUrl", back).field("UserUniqueIdentifier", user)
        .close("PaymentRequestInitiationReq").toString();
  }
}
