package eg.mahalliyat.licences;

import eg.mahalliyat.platform.Actor;
import eg.mahalliyat.platform.Transactions;
import eg.mahalliyat.platform.Write;
import eg.mahalliyat.shared.WorkingDays;
import eg.mahalliyat.territory.LocalUnit;
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

  private Optional<Verdict> found(LicenceClaims.Subject subject) {
    Optional<String> register = registers.register(subject.type());
    Optional<Integer> unit = territory.unit(subject.unit()).map(LocalUnit::id);
    if (register.isEmpty() || unit.isEmpty()) {
      return Optional.empty();
    }
    return onRecord(register.get(), unit.get(), subject.number()).map(it -> it);
  }

  private Optional<Verdict.Known> onRecord(String register, int unit, String number) {
    LocalDate today = LocalDate.ofInstant(clock.instant(), WorkingDays.CAIRO);
    return transactions.reading(Actor.VISITOR,
        Write.of("SELECT * FROM licences.public_record(?, ?, ?)", register, unit, number),
        (row, n) -> PublicRows.known(row, today), Optional::ofNullable);
  }
}
