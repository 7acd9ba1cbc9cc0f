package eg.mahalliyat.sandbox.sms;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.time.Instant;
import java.util.Date;
import org.jsmpp.bean.DeliveryReceipt;
import org.jsmpp.bean.OptionalParameter;
import org.jsmpp.bean.SMSCDeliveryReceipt;
import org.jsmpp.bean.SubmitSm;
import org.jsmpp.util.DeliveryReceiptState;

/**
 * What is to be said of one accepted submit_sm (domain.md 5: id, sub, dlvrd, dates, stat, err,
 * text).
 */
record Receipt(String id, SubmitSm submit, Part part, boolean delivered) {
  private static final byte DELIVERED = 2;
  private static final byte UNDELIVERABLE = 5;

  /** registered_delivery: 1 asks for every outcome, 2 for failures only. */
  boolean isWanted() {
    var wish = submit.getRegisteredDelivery();
    return SMSCDeliveryReceipt.SUCCESS_FAILURE.containedIn(wish)
        || (SMSCDeliveryReceipt.FAILURE.containedIn(wish) && !delivered);
  }

  byte[] text(Instant submitted, Instant done) {
    var state = delivered ? DeliveryReceiptState.DELIVRD : DeliveryReceiptState.UNDELIV;
    var error = delivered ? "000" : "001";
    int count = delivered ? 1 : 0;
    // The excerpt stays empty: receipts are ASCII and our texts are Arabic.
    var receipt =
        new DeliveryReceipt(id, 1, count, Date.from(submitted), Date.from(done), state, error, "");
    return receipt.toString().getBytes(US_ASCII);
  }

  OptionalParameter[] parameters() {
    return new OptionalParameter[] {
      new OptionalParameter.Receipted_message_id(id),
      new OptionalParameter.Message_state(delivered ? DELIVERED : UNDELIVERABLE)
    };
  }
}
