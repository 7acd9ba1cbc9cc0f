package eg.mahalliyat.sandbox.sms;

import org.jsmpp.SMPPConstant;
import org.jsmpp.bean.BroadcastSm;
import org.jsmpp.bean.CancelBroadcastSm;
import org.jsmpp.bean.CancelSm;
import org.jsmpp.bean.DataSm;
import org.jsmpp.bean.QueryBroadcastSm;
import org.jsmpp.bean.QuerySm;
import org.jsmpp.bean.ReplaceSm;
import org.jsmpp.bean.SubmitMulti;
import org.jsmpp.extra.ProcessRequestException;
import org.jsmpp.session.BroadcastSmResult;
import org.jsmpp.session.DataSmResult;
import org.jsmpp.session.QueryBroadcastSmResult;
import org.jsmpp.session.QuerySmResult;
import org.jsmpp.session.SMPPServerSession;
import org.jsmpp.session.ServerMessageReceiverListener;
import org.jsmpp.session.Session;
import org.jsmpp.session.SubmitMultiResult;

/** Refuses every command but submit_sm (and enquire_link, which the library answers). */
interface SubmitOnly extends ServerMessageReceiverListener {
  @Override
  default SubmitMultiResult onAcceptSubmitMulti(SubmitMulti command, SMPPServerSession session)
      throws ProcessRequestException {
    throw refusal();
  }

  @Override
  default QuerySmResult onAcceptQuerySm(QuerySm command, SMPPServerSession session)
      throws ProcessRequestException {
    throw refusal();
  }

  @Override
  default void onAcceptReplaceSm(ReplaceSm command, SMPPServerSession session)
      throws ProcessRequestException {
    throw refusal();
  }

  @Override
  default void onAcceptCancelSm(CancelSm command, SMPPServerSession session)
      throws ProcessRequestException {
    throw refusal();
  }

  @Override
  default BroadcastSmResult onAcceptBroadcastSm(BroadcastSm command, SMPPServerSession session)
      throws ProcessRequestException {
    throw refusal();
  }

  @Override
  default void onAcceptCancelBroadcastSm(CancelBroadcastSm command, SMPPServerSession session)
      throws ProcessRequestException {
    throw refusal();
  }

  @Override
  default QueryBroadcastSmResult onAcceptQueryBroadcastSm(
      QueryBroadcastSm command, SMPPServerSession session) throws ProcessRequestException {
    throw refusal();
  }

  @Override
  default DataSmResult onAcceptDataSm(DataSm command, Session session)
      throws ProcessRequestException {
    throw refusal();
  }

  private static ProcessRequestException refusal() {
    return new ProcessRequestException(
        "not played by the sandbox", SMPPConstant.STAT_ESME_RINVCMDID);
  }
}
