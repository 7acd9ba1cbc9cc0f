package eg.mahalliyat.territory;

import eg.mahalliyat.shared.Mark;
import eg.mahalliyat.shared.WorkingDays;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The front door: units and calendars. Read once at start; a change of the data files comes with a start. */
@Component
public final class Territory {
  /** Weekly rest of the state's offices (S, domain.md 1.5). */
  private static final Set<DayOfWeek> REST = Set.of(DayOfWeek.FRIDAY, DayOfWeek.SATURDAY);

  private final Map<Integer, LocalUnit> units = new LinkedHashMap<>();
  private final Map<String, Governorate> governorates = new LinkedHashMap<>();
  private final WorkingDays calendar;

  Territory(JdbcClient jdbc) {
    jdbc.sql("SELECT code, name_ar, name_en FROM territory.governorate ORDER BY code").query((row, n) -> governorate(row))
        .list().forEach(g -> governorates.put(g.code(), g));
    jdbc.sql("SELECT id, code, governorate, type, name_ar, name_en, mark FROM territory.local_unit ORDER BY code")
        .query((row, n) -> unitOf(row)).list().forEach(u -> units.put(u.id(), u));
    calendar = new WorkingDays(REST,
        Set.copyOf(jdbc.sql("SELECT DISTINCT day FROM territory.holiday").query(LocalDate.class).list()));
  }

  /** Fails with NoSuchElementException: an id that is stored anywhere is one of these. */
  public LocalUnit unit(int id) {
    return Optional.ofNullable(units.get(id)).orElseThrow(() -> new NoSuchElementException("no local unit " + id));
  }

  public Optional<LocalUnit> unit(String code) {
    return units.values().stream().filter(u -> u.code().equals(code)).findFirst();
  }

  public Collection<LocalUnit> units() {
    return List.copyOf(units.values());
  }

  public Collection<Governorate> governorates() {
    return List.copyOf(governorates.values());
  }

  public List<LocalUnit> unitsOf(Governorate governorate) {
    return units.values().stream().filter(u -> u.governorate().equals(governorate)).toList();
  }

  /** The days on which this unit works. All keep the national calendar until local ones are kept. */
  public WorkingDays calendarOf(int unitId) {
    unit(unitId);
    return calendar;
  }

  private static Governorate governorate(ResultSet row) throws SQLException {
    return new Governorate(row.getString("code"), row.getString("name_ar"), row.getString("name_en"));
  }

  private LocalUnit unitOf(ResultSet row) throws SQLException {
    Governorate governorate = Optional.ofNullable(governorates.get(row.getString("governorate"))).orElseThrow();
    return new LocalUnit(row.getInt("id"), row.getString("code"), governorate,
        LocalUnit.Type.valueOf(row.getString("type")), row.getString("name_ar"), row.getString("name_en"),
        Mark.of(row.getString("mark")));
  }
}
