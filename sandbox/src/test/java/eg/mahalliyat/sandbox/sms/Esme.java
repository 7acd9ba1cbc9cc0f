package eg.mahalliyat.sandbox.sms;

import java.io.IOException;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.assertj.core.api.Assertions;
import org.jsmpp.bean.AlertNotification;
import org.jsmpp.bean.BindType;
import org.jsmpp.bean.DataCodings;
import org.jsmpp.bean.DataSm;
import org.jsmpp.bean.DeliverSm;
import org.jsmpp.bean.DeliveryReceipt;
import org.jsmpp.bean.ESMClass;
import org.jsmpp.bean.NumberingPlanIndicator;
import org.jsmpp.bean.OptionalParameter;
import org.jsmpp.bean.RegisteredDelivery;
import org.jsmpp.bean.TypeOfNumber;
import org.jsmpp.extra.NegativeResponseException;
import org.jsmpp.session.BindParameter;
import org.jsmpp.session.DataSmResult;
import org.jsmpp.session.MessageReceiverListener;
import org.jsmpp.session.SMPPSession;
import org.jsmpp.session.Session;
import org.jsmpp.util.InvalidDeliveryReceiptException;

/** A platform's side of SMPP: binds, submits, and keeps the receipts that come. */
final class Esme implements AutoCloseable, MessageReceiverListener {
  static final byte GSM7 = 0;
  static final byte UCS2 = 8;
  static final int NO_RECEIPT = 0;
  static final int ANY_OUTCOME = 1;
  static final int FAILURE_ONLY = 2;

  private final SMPPSession session = new SMPPSession();
  private final BlockingQueue<DeliveryReceipt> receipts = new LinkedBlockingQueue<>();

  Esme(int port, SmscAccount account) throws IOException {
    session.setMessageReceiverListener(this);
    var unknown = TypeOfNumber.UNKNOWN;
    var bind =
        new BindParameter(
            BindType.BIND_TRX,
            account.systemId(),
            account.password(),
            "",
            unknown,
            NumberingPlanIndicator.UNKNOWN,
            null);
    session.connectAndBind("127.0.0.1", port, bind);
  }

  SMPPSession session() {
    return session;
  }

  String submit(String to, byte coding, byte[] text) throws Exception {
    return submit(to, 0, coding, ANY_OUTCOME, text);
  }

  String submit(
      String to, int esmClass, byte coding, int receipt, byte[] text, OptionalParameter... others)
      throws Exception {
    var result =
        session.submitShortMessage(
            "",
            TypeOfNumber.ALPHANUMERIC,
            NumberingPlanIndicator.UNKNOWN,
            "MoLD",
            TypeOfNumber.INTERNATIONAL,
            NumberingPlanIndicator.ISDN,
            to,
            new ESMClass(esmClass),
            (byte) 0,
            (byte) 1,
            null,
            null,
            new RegisteredDelivery(receipt),
            (byte) 0,
            DataCodings.newInstance(coding),
            (byte) 0,
            text,
            others);
    return result.getMessageId();
  }

  /** The status with which a submit is refused. */
  int refusal(String to) throws Exception {
    try {
      submit(to, GSM7, new byte[] {'x'});
      return Assertions.fail("it was accepted");
    } catch (NegativeResponseException refused) {
      return refused.getCommandStatus();
    }
  }

  DeliveryReceipt nextReceipt() throws InterruptedException {
    var receipt = receipts.poll(5, TimeUnit.SECONDS);
    return receipt == null ? Assertions.fail("no receipt came") : receipt;
  }

  boolean isQuiet() throws InterruptedException {
    return receipts.poll(400, TimeUnit.MILLISECONDS) == null;
  }

  @Override
  public void onAcceptDeliverSm(DeliverSm deliver) {
    try {
      receipts.add(deliver.getShortMessageAsDeliveryReceipt());
    } catch (InvalidDeliveryReceiptException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void onAcceptAlertNotification(AlertNotification notification) {}

  @Override
  public DataSmResult onAcceptDataSm(DataSm data, Session source) {
    throw new UnsupportedOperationException();
  }

  @Override
  public void close() {
    session.unbindAndClose();
  }
}
