package eg.mahalliyat.licences;

import eg.mahalliyat.catalogue.Output;
import eg.mahalliyat.documents.Documents;
import eg.mahalliyat.documents.Paper;
import eg.mahalliyat.requests.Request;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What is put on file of a licence: its sealed paper, and the photograph of its place. */
@Component
final class Filing {
  private static final Logger log = LoggerFactory.getLogger(Filing.class);

  private final Documents documents;
  private final JdbcClient jdbc;
  private final InstantSource clock;

  Filing(Documents documents, JdbcClient jdbc, InstantSource clock) {
    this.documents = documents;
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** Keeps the sealed paper, in the transaction of who issues. */
  UUID paper(Issue issue, byte[] pdf) {
    return documents.storeGenerated(Papers.SELF, new Paper(issue.number().unitId(), issue.made().personId(),
        issue.number().register(), fileName(issue), "application/pdf", pdf)).id();
  }

  /**
   * Draws the photograph that the service names for this paper. Reads a file, so it must be called outside of a transaction.
   * What cannot be read is left out, for it must not hold up a licence.
   */
  Optional<Photograph> photograph(Issue issue, Request request) {
    return newest(issue, request).flatMap(source -> drawn(source, issue));
  }

  /** Keeps it with its paper, in the transaction of who issues. */
  void photograph(Issue issue, Photograph it) {
    jdbc.sql("""
            INSERT INTO licences.photograph (issue_id, entry_id, unit_id, person_id, source, source_sha256, picture, width,
              height, made_at)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
        .params(issue.id(), issue.entryId(), issue.number().unitId(), issue.made().personId(), it.source(), it.sha256(),
            it.picture().jpeg(), it.picture().width(), it.picture().height(), clock.instant().atOffset(ZoneOffset.UTC))
        .update();
  }

  private static Optional<UUID> newest(Issue issue, Request request) {
    Output output = Objects.requireNonNull(request.service().definition().outputs().get(issue.number().register()));
    return request.front(output.photograph());
  }

  private Optional<Photograph> drawn(UUID source, Issue issue) {
    try {
      byte[] bytes = documents.content(Papers.SELF, source);
      return Optional.of(new Photograph(source, sha256(bytes), SmallPicture.of(bytes)));
    } catch (IOException | RuntimeException e) {
      log.warn("issue {} goes without its photograph: document {} cannot be read", issue.id(), source, e);
      return Optional.empty();
    }
  }

  private static byte[] sha256(byte[] bytes) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(bytes);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every JDK has SHA-256", e);
    }
  }

  private static String fileName(Issue issue) {
    return issue.number().register() + "-" + issue.number().number().replace('/', '-') + ".pdf";
  }
}
