package eg.mahalliyat.sandbox.sms;

import eg.mahalliyat.sandbox.faults.Fault;
import eg.mahalliyat.sandbox.faults.Faults;
import eg.mahalliyat.sandbox.web.Route;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeoutException;
import org.jsmpp.PDUStringException;
import org.jsmpp.SMPPConstant;
import org.jsmpp.bean.InterfaceVersion;
import org.jsmpp.session.BindRequest;
import org.jsmpp.session.SMPPServerSession;
import org.jsmpp.session.SMPPServerSessionListener;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * An operator's message centre, SMPP 3.4 (domain.md 5): binds, submit_sm, receipts, enquire_link.
 */
public final class Smsc implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Smsc.class);
  private static final long BIND_PATIENCE_MS = 5_000;

  private final SmscAccount account;
  private final Faults faults;
  private final Handsets handsets;
  private final LoopbackSmpp socket;
  private final SMPPServerSessionListener listener;
  private final Set<SMPPServerSession> sessions = ConcurrentHashMap.newKeySet();

  /** Listens; port 0 takes a free one. */
  public Smsc(int port, SmscAccount account, Faults faults, InstantSource clock) {
    this.account = account;
    this.faults = faults;
    this.handsets = new Handsets(clock);
    this.socket = new LoopbackSmpp();
    var receipts = new Receipts(faults, clock);
    try {
      listener = new SMPPServerSessionListener(port, socket);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    listener.setMessageReceiverListener(
        new Submissions(handsets, new Reassembly(), receipts, faults));
    listener.setResponseDeliveryListener(receipts);
    Thread.ofVirtual().start(this::acceptAll);
  }

  public int port() {
    return socket.port();
  }

  public List<Route> routes() {
    return new HandsetPages(handsets).routes();
  }

  /** What lies on a phone, newest first; the number in any of its written forms. */
  public List<Message> messages(String msisdn) {
    return handsets.messages(Msisdn.of(msisdn));
  }

  public int phones() {
    return handsets.phones().size();
  }

  public long boundSessions() {
    return sessions.stream().filter(session -> session.getSessionState().isBound()).count();
  }

  private void acceptAll() {
    while (!socket.isClosed()) {
      try {
        var session = listener.accept();
        sessions.removeIf(old -> !old.getSessionState().isBound());
        sessions.add(session);
        Thread.startVirtualThread(() -> bind(session));
      } catch (IOException e) {
        // The socket was closed under it, or a caller went away while being accepted.
        LOG.debug("accept", e);
      }
    }
  }

  private void bind(SMPPServerSession session) {
    try {
      var request = session.waitForBind(BIND_PATIENCE_MS);
      int refusal = refusal(request);
      if (refusal == SMPPConstant.STAT_ESME_ROK) {
        request.accept("sandbox", InterfaceVersion.IF_34);
      } else {
        request.reject(refusal);
      }
    } catch (TimeoutException | IOException | PDUStringException | IllegalStateException e) {
      LOG.debug("bind", e);
      session.close();
    }
  }

  private int refusal(BindRequest request) {
    if (faults.strikes(Fault.SMSC_DOWN)) {
      return SMPPConstant.STAT_ESME_RBINDFAIL;
    }
    if (!account.systemId().equals(request.getSystemId())) {
      return SMPPConstant.STAT_ESME_RINVSYSID;
    }
    return account.password().equals(request.getPassword())
        ? SMPPConstant.STAT_ESME_ROK
        : SMPPConstant.STAT_ESME_RINVPASWD;
  }

  @Override
  public void close() {
    try {
      listener.close();
    } catch (IOException e) {
      LOG.debug("close", e);
    }
    sessions.forEach(SMPPServerSession::close);
  }
}
