package eg.mahalliyat.notifications.provider;

import eg.mahalliyat.notifications.DeliveryReports;
import org.jsmpp.SMPPConstant;
import org.jsmpp.bean.AlertNotification;
import org.jsmpp.bean.DataSm;
import org.jsmpp.bean.DeliverSm;
import org.jsmpp.bean.DeliveryReceipt;
import org.jsmpp.extra.ProcessRequestException;
import org.jsmpp.session.DataSmResult;
import org.jsmpp.session.MessageReceiverListener;
import org.jsmpp.session.Session;
import org.jsmpp.util.DeliveryReceiptState;
import org.jsmpp.util.InvalidDeliveryReceiptException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Reads receipts. An answer that says "failed" makes the provider bring the receipt again. */
@Component
class ReceiptListener implements MessageReceiverListener {
  private static final Logger log = LoggerFactory.getLogger(ReceiptListener.class);
  private final DeliveryReports reports;

  ReceiptListener(DeliveryReports reports) {
    this.reports = reports;
  }

  @Override
  public void onAcceptDeliverSm(DeliverSm message) throws ProcessRequestException {
    if (!message.isSmscDeliveryReceipt()) {
      return;
    }
    try {
      DeliveryReceipt receipt = message.getShortMessageAsDeliveryReceipt();
      DeliveryReceiptState state = receipt.getFinalStatus();
      if (state != DeliveryReceiptState.ENROUTE && state != DeliveryReceiptState.ACCEPTD) {
        reports.on(receipt.getId(), state == DeliveryReceiptState.DELIVRD);
      }
    } catch (InvalidDeliveryReceiptException e) {
      log.warn("the SMS provider sent a receipt that cannot be read");
    } catch (RuntimeException e) {
      log.error("a receipt could not be kept", e);
      throw new ProcessRequestException("try again", SMPPConstant.STAT_ESME_RX_T_APPN);
    }
  }

  @Override
  public void onAcceptAlertNotification(AlertNotification alert) {}

  @Override
  public DataSmResult onAcceptDataSm(DataSm message, Session source) throws ProcessRequestException {
    throw new ProcessRequestException("not spoken here", SMPPConstant.STAT_ESME_RINVCMDID);
  }
}
