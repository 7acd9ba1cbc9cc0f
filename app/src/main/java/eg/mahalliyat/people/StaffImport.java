package eg.mahalliyat.people;

import eg.mahalliyat.platform.Actor;
import eg.mahalliyat.platform.Transactions;
import eg.mahalliyat.shared.NationalId;
import eg.mahalliyat.territory.Territory;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Takes on everybody on a list, or nobody: a list with a fault in one line changes nothing. */
@Component
public final class StaffImport {
  /** The columns that a list may have, as its head names them. */
  public static final List<String> COLUMNS = StaffListReader.COLUMNS;

  /**
   * What came of a list.
   *
   * @param lines how many it has, without its head
   * @param faults in the order of the lines; empty when all are in order
   * @param stored whether these people are taken on now
   */
  public record Result(int lines, List<ImportFault> faults, boolean stored) {
    private static final int SHOWN = 500;

    /** So many as a page can hold. */
    public List<ImportFault> shown() {
      return faults.stream().limit(SHOWN).toList();
    }

    /** How many lines have one. */
    public long faulty() {
      return faults.stream().map(ImportFault::line).distinct().count();
    }
  }

  private final Entitlement entitlement;
  private final Territory territory;
  private final Departments departments;
  private final AccountRows accounts;
  private final StaffIntake intake;
  private final Transactions transactions;

  StaffImport(Entitlement entitlement, Territory territory, Departments departments, AccountRows accounts,
      StaffIntake intake, Transactions transactions) {
    this.entitlement = entitlement;
    this.territory = territory;
    this.departments = departments;
    this.accounts = accounts;
    this.intake = intake;
    this.transactions = transactions;
  }

  /** Tells what would come of the list, and changes nothing. */
  public Result check(Actor.Staff by, byte[] file) {
    return result(by, file, false);
  }

  /** Takes everybody on, when nothing is wrong with any line. */
  public Result store(Actor.Staff by, byte[] file) {
    return result(by, file, true);
  }

  private Result result(Actor.Staff by, byte[] file, boolean store) {
    return switch (StaffListReader.read(file)) {
      case StaffList.Unreadable no -> new Result(0, List.of(no.fault()), false);
      case StaffList.Lines(List<StaffList.Line> lines) -> transactions.as(People.SELF, () -> {
        entitlement.administers(by);
        List<LineCheck.Judged> judged =
            lines.stream().map(new LineCheck.Judge(by, entitlement, territory, departments)).toList();
        List<Newcomer> newcomers = judged.stream().map(LineCheck.Judged::newcomer).filter(Objects::nonNull).toList();
        List<ImportFault> faults = new ArrayList<>(judged.stream().flatMap(j -> j.faults().stream()).toList());
        faults.addAll(repeated(lines));
        faults.addAll(taken(newcomers));
        faults.sort(Comparator.comparing(ImportFault::line));
        boolean stored = store && faults.isEmpty();
        if (stored) {
          intake.store(by, newcomers);
        }
        return new Result(lines.size(), List.copyOf(faults), stored);
      });
    };
  }

  /** Names and numbers that stand in an earlier line as well. */
  private List<ImportFault> repeated(List<StaffList.Line> lines) {
    List<ImportFault> faults = new ArrayList<>();
    Map<String, Long> first = new HashMap<>();
    for (StaffList.Line line : lines) {
      faults.addAll(repeated(first, line, "username", "username-twice"));
      faults.addAll(repeated(first, line, "national_id", "number-twice"));
    }
    return faults;
  }

  private static List<ImportFault> repeated(Map<String, Long> first, StaffList.Line line, String column, String key) {
    String cell = line.cell(column);
    Long before = cell.isEmpty() ? null : first.putIfAbsent(column + cell, line.number());
    return before == null ? List.of() : List.of(new ImportFault(line.number(), "people.import." + key,
        Map.of("line", String.valueOf(before))));
  }

  /** Names and numbers that officials have already. */
  private List<ImportFault> taken(List<Newcomer> newcomers) {
    Set<String> names = accounts.taken(newcomers.stream().map(n -> n.official().username()).toList());
    Set<NationalId> numbers = accounts.known(newcomers.stream().map(n -> n.official().nationalId())
        .filter(Objects::nonNull).collect(Collectors.toSet()));
    List<ImportFault> faults = new ArrayList<>();
    for (Newcomer newcomer : newcomers) {
      if (names.contains(newcomer.official().username())) {
        faults.add(new ImportFault(newcomer.line(), "people.import.username-taken", Map.of()));
      }
      @Nullable NationalId number = newcomer.official().nationalId();
      if (number != null && numbers.contains(number)) {
        faults.add(new ImportFault(newcomer.line(), "people.import.number-taken", Map.of()));
      }
    }
    return faults;
  }
}
