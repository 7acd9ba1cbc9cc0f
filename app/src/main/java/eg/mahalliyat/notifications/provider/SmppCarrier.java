package eg.mahalliyat.notifications.provider;

import eg.mahalliyat.notifications.Carrier;
import eg.mahalliyat.notifications.Text;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.jsmpp.InvalidResponseException;
import org.jsmpp.PDUException;
import org.jsmpp.SMPPConstant;
import org.jsmpp.bean.DataCodings;
import org.jsmpp.bean.ESMClass;
import org.jsmpp.bean.NumberingPlanIndicator;
import org.jsmpp.bean.RegisteredDelivery;
import org.jsmpp.bean.SMSCDeliveryReceipt;
import org.jsmpp.bean.TypeOfNumber;
import org.jsmpp.extra.NegativeResponseException;
import org.jsmpp.extra.ResponseTimeoutException;
import org.jsmpp.session.SMPPSession;
import org.springframework.stereotype.Component;

/** SMS over SMPP 3.4. */
@Component
class SmppCarrier implements Carrier {
  private static final int USER_DATA_HEADER = 0x40;

  /** What is wrong with the message itself; everything else may be better in a while. */
  private static final Set<Integer> NEVER = Set.of(SMPPConstant.STAT_ESME_RINVDSTADR,
      SMPPConstant.STAT_ESME_RINVMSGLEN, SMPPConstant.STAT_ESME_RINVDCS);

  private final SmppLink link;
  private final SmsSettings settings;
  private final AtomicInteger references = new AtomicInteger();

  SmppCarrier(SmppLink link, SmsSettings settings) {
    this.link = link;
    this.settings = settings;
  }

  @Override
  public Channel channel() {
    return Channel.SMS;
  }

  @Override
  public Outcome send(String to, Text text) {
    SMPPSession session = link.session();
    if (session == null) {
      return new TryLater("not bound");
    }
    try {
      return new Accepted(submit(session, to, SmsParts.of(text.body(), references.incrementAndGet())));
    } catch (NegativeResponseException e) {
      String status = "status 0x%02x".formatted(e.getCommandStatus());
      return NEVER.contains(e.getCommandStatus()) ? new Refused(status) : new TryLater(status);
    } catch (PDUException e) {
      return new Refused("not fit for SMPP");
    } catch (ResponseTimeoutException | InvalidResponseException | IOException e) {
      return new TryLater(e.getClass().getSimpleName());
    }
  }

  private List<String> submit(SMPPSession session, String to, SmsParts parts) throws PDUException,
      ResponseTimeoutException, InvalidResponseException, NegativeResponseException, IOException {
    List<String> ids = new ArrayList<>();
    ESMClass form = new ESMClass(parts.isConcatenated() ? USER_DATA_HEADER : 0);
    for (byte[] body : parts.bodies()) {
      ids.add(session.submitShortMessage("", TypeOfNumber.ALPHANUMERIC, NumberingPlanIndicator.UNKNOWN,
          settings.sender(), TypeOfNumber.INTERNATIONAL, NumberingPlanIndicator.ISDN, to, form, (byte) 0, (byte) 0,
          null, null, new RegisteredDelivery(SMSCDeliveryReceipt.SUCCESS_FAILURE), (byte) 0,
          DataCodings.newInstance(parts.coding()), (byte) 0, body).getMessageId());
    }
    return ids;
  }
}
