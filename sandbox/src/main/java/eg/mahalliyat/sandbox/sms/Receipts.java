package eg.mahalliyat.sandbox.sms;

import eg.mahalliyat.sandbox.faults.Fault;
import eg.mahalliyat.sandbox.faults.Faults;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jsmpp.InvalidResponseException;
import org.jsmpp.PDUException;
import org.jsmpp.bean.DataCodings;
import org.jsmpp.bean.ESMClass;
import org.jsmpp.bean.GSMSpecificFeature;
import org.jsmpp.bean.MessageMode;
import org.jsmpp.bean.MessageType;
import org.jsmpp.bean.NumberingPlanIndicator;
import org.jsmpp.bean.RegisteredDelivery;
import org.jsmpp.bean.TypeOfNumber;
import org.jsmpp.extra.NegativeResponseException;
import org.jsmpp.extra.ResponseTimeoutException;
import org.jsmpp.session.SMPPServerSession;
import org.jsmpp.session.ServerResponseDeliveryListener;
import org.jsmpp.session.SubmitMultiResult;
import org.jsmpp.session.SubmitSmResult;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sends delivery receipts, each only after its submit_sm_resp has gone out: a receipt that
 * overtakes the answer would name a message id that the platform has not heard of yet.
 */
final class Receipts implements ServerResponseDeliveryListener {
  private static final Logger LOG = LoggerFactory.getLogger(Receipts.class);
  private static final ESMClass RECEIPT =
      new ESMClass(MessageMode.DEFAULT, MessageType.SMSC_DEL_RECEIPT, GSMSpecificFeature.DEFAULT);

  private final Map<String, Receipt> expected = new ConcurrentHashMap<>();
  private final Faults faults;
  private final InstantSource clock;

  Receipts(Faults faults, InstantSource clock) {
    this.faults = faults;
    this.clock = clock;
  }

  void expect(Receipt receipt) {
    if (receipt.isWanted()) {
      expected.put(receipt.id(), receipt);
    }
  }

  @Override
  public void onSubmitSmRespSent(SubmitSmResult result, SMPPServerSession session) {
    Optional.ofNullable(expected.remove(result.getMessageId()))
        .ifPresent(
            receipt -> Thread.startVirtualThread(() -> deliver(receipt, session, clock.instant())));
  }

  private void deliver(Receipt receipt, SMPPServerSession session, Instant submitted) {
    faults.hold(faults.strike(Fault.SMSC_LATE_RECEIPT).orElse(Duration.ZERO));
    try {
      send(receipt, session, receipt.text(submitted, clock.instant()));
    } catch (IOException
        | PDUException
        | ResponseTimeoutException
        | InvalidResponseException
        | NegativeResponseException e) {
      LOG.warn("receipt {} was not taken: {}", receipt.id(), e.getMessage());
    }
  }

  private static void send(Receipt receipt, SMPPServerSession session, byte[] text)
      throws IOException,
          PDUException,
          ResponseTimeoutException,
          InvalidResponseException,
          NegativeResponseException {
    var submit = receipt.submit();
    session.deliverShortMessage(
        "",
        TypeOfNumber.valueOf(submit.getDestAddrTon()),
        NumberingPlanIndicator.valueOf(submit.getDestAddrNpi()),
        submit.getDestAddress(),
        TypeOfNumber.valueOf(submit.getSourceAddrTon()),
        NumberingPlanIndicator.valueOf(submit.getSourceAddrNpi()),
        submit.getSourceAddr(),
        RECEIPT,
        (byte) 0,
        (byte) 0,
        new RegisteredDelivery(0),
        DataCodings.ZERO,
        text,
        receipt.parameters());
  }

  @Override
  public void onSubmitSmRespError(
      SubmitSmResult result, Exception cause, SMPPServerSession session) {
    expected.remove(result.getMessageId());
  }

  @Override
  public void onSubmitMultiRespSent(SubmitMultiResult result, SMPPServerSession session) {}

  @Override
  public void onSubmitMultiRespError(
      SubmitMultiResult result, Exception cause, SMPPServerSession session) {}
}
