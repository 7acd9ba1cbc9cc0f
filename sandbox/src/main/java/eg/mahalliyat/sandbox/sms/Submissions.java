package eg.mahalliyat.sandbox.sms;

import eg.mahalliyat.sandbox.faults.Fault;
import eg.mahalliyat.sandbox.faults.Faults;
import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;
import org.jsmpp.PDUStringException;
import org.jsmpp.SMPPConstant;
import org.jsmpp.bean.OptionalParameter;
import org.jsmpp.bean.SubmitSm;
import org.jsmpp.extra.ProcessRequestException;
import org.jsmpp.session.SMPPServerSession;
import org.jsmpp.session.SubmitSmResult;
import org.jsmpp.util.MessageId;

/**
 * Takes each submit_sm: to the handset, unless a fault strikes, and to whoever writes the receipts.
 */
record Submissions(Handsets handsets, Reassembly reassembly, Receipts receipts, Faults faults)
    implements SubmitOnly {

  @Override
  public SubmitSmResult onAcceptSubmitSm(SubmitSm submit, SMPPServerSession session)
      throws ProcessRequestException {
    refuseIf(Fault.SMSC_DOWN, SMPPConstant.STAT_ESME_RSYSERR);
    refuseIf(Fault.SMSC_THROTTLED, SMPPConstant.STAT_ESME_RTHROTTLED);
    var part = PartReader.read(submit);
    if (part.to().digits().isEmpty()) {
      throw new ProcessRequestException("no destination", SMPPConstant.STAT_ESME_RINVDSTADR);
    }
    var lost = faults.strikes(Fault.SMSC_UNDELIVERABLE);
    if (!lost) {
      reassembly
          .add(part)
          .ifPresent(text -> handsets.receive(part.to(), part.from(), text, part.total()));
    }
    var id = messageId();
    receipts.expect(new Receipt(id, submit, part, !lost));
    return result(id);
  }

  private void refuseIf(Fault fault, int status) throws ProcessRequestException {
    if (faults.strikes(fault)) {
      throw new ProcessRequestException(fault.slug(), status);
    }
  }

  private static String messageId() {
    return HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextLong());
  }

  private static SubmitSmResult result(String id) {
    try {
      return new SubmitSmResult(new MessageId(id), new OptionalParameter[0]);
    } catch (PDUStringException e) {
      throw new IllegalStateException("sixteen hex digits always fit", e);
    }
  }
}
