package eg.mahalliyat.licences;

import eg.mahalliyat.platform.Actor;
import eg.mahalliyat.platform.Transactions;
import eg.mahalliyat.platform.Write;
import eg.mahalliyat.shared.WorkingDays;
import eg.mahalliyat.territory.Territory;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The public check of a QR code: its signature first, then the register as it stands now. */
@Component
public final class Verification {
  private final QrVerifier verifier;
  private final Registers registers;
  private final Territory territory;
  private final Transactions transactions;
  private final InstantSource clock;

  Verification(QrVerifier verifier, Registers registers, Territory territory, Transactions transactions,
      InstantSource clock) {
    this.verifier = verifier;
    this.registers = registers;
    this.territory = territory;
    this.transactions = transactions;
    this.clock = clock;
  }

  /** Takes whatever a stranger may send. The database is asked only about what we signed. */
  public Verdict verify(String token) {
    return switch (verifier.verify(token)) {
      case QrCheck.Refused refused -> new Verdict.NotOurs(refused.reason());
      case QrCheck.Verified verified -> found(verified.claims().subject()).orElse(new Verdict.Unknown());
    };
  }

  /** The registers that a paper may be of, in the order of their list. */
  public List<String> registers() {
    return List.copyOf(registers.prefixes().keySet());
  }

  /**
   * How the paper of this number stands that was issued on this day: who has no paper in front of him cannot go through the
   * numbers. The database is asked the same in the same way whatever was typed.
   */
  public Optional<Verdict.Known> numbered(String register, String number, LocalDate issued) {
    int unit = number.matches("\\d{1,6}/\\d{4}/\\d{6}") ? Integer.parseInt(number.substring(0, number.indexOf('/'))) : 0;
    return onRecord(register, unit, number).filter(it -> it.licence().term().issued().equals(issued));
  }

  /** Which paper a code names; empty when nobody of us signed it. */
  Optional<LicenceClaims.Subject> subject(String token) {
    return verifier.verify(token) instanceof QrCheck.Verified verified ? Optional.of(verified.claims().subject())
        : Optional.empty();
  }

  /**
   * The photograph of the place, JPEG, for whoever has the code of the paper that stands. Empty alike when we did not sign
   * it, when no register knows it, and when there is none.
   */
  public Optional<byte[]> photograph(String token) {
    return subject(token).flatMap(this::which).flatMap(it -> transactions.reading(Actor.VISITOR,
        Write.of("SELECT picture FROM licences.public_photograph(?, ?, ?) AS picture WHERE picture IS NOT NULL",
            it.register(), it.unitId(), it.number()),
        (row, n) -> row.getBytes("picture"), Optional::ofNullable));
  }

  private Optional<Verdict> found(LicenceClaims.Subject subject) {
    return which(subject).flatMap(it -> transactions.reading(Actor.VISITOR, Write.of("""
            SELECT it.*, licences.photographed(it.register, it.unit_id, it.number) IS NOT NULL AS photographed
              FROM licences.public_record(?, ?, ?) it""", it.register(), it.unitId(), it.number()),
        (row, n) -> PublicRows.known(row, today()).showing(row.getBoolean("photographed")), Optional::ofNullable));
  }

  private Optional<PublicRecord.Which> which(LicenceClaims.Subject subject) {
    return registers.register(subject.type()).flatMap(register -> territory.unit(subject.unit())
        .map(unit -> new PublicRecord.Which(register, unit.id(), subject.number())));
  }

  private Optional<Verdict.Known> onRecord(String register, int unit, String number) {
    return transactions.reading(Actor.VISITOR,
        Write.of("SELECT * FROM licences.public_record(?, ?, ?)", register, unit, number),
        (row, n) -> PublicRows.known(row, today()), Optional::ofNullable);
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), WorkingDays.CAIRO);
  }
}
