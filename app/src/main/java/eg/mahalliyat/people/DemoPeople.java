package eg.mahalliyat.people;

import eg.mahalliyat.platform.Settings;
import eg.mahalliyat.shared.MobileNumber;
import eg.mahalliyat.shared.NationalId;
import eg.mahalliyat.shared.WorkingDays;
import eg.mahalliyat.territory.Territory;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;

/** Fills an empty platform with people to try it as, when the operator asks for it. */
@Component
public final class DemoPeople implements SmartInitializingSingleton {
  private final Settings settings;
  private final People people;
  private final Officials officials;
  private final Territory territory;
  private final InstantSource clock;

  DemoPeople(Settings settings, People people, Officials officials, Territory territory, InstantSource clock) {
    this.settings = settings;
    this.people = people;
    this.officials = officials;
    this.territory = territory;
    this.clock = clock;
  }

  /** All demo accounts, citizens first; none when the platform is not a demo. */
  public List<DemoAccount> list() {
    if (!settings.demo()) {
      return List.of();
    }
    DemoFile file = DemoFile.read();
    return Stream.concat(
        file.citizens().stream().map(c -> new DemoAccount(c.name(), c.mobile(), c.nationalId(), "")),
        file.staff().stream().map(s -> new DemoAccount(s.en(), s.unit() + " " + String.join(", ", s.roles()),
            s.username(), file.password()))).toList();
  }

  @Override
  public void afterSingletonsInstantiated() {
    if (settings.demo() && officials.isEmpty()) {
      DemoFile file = DemoFile.read();
      file.citizens().forEach(c ->
          people.register(new NationalId(c.nationalId()), c.name(), new MobileNumber(c.mobile())));
      file.staff().forEach(s -> engage(s, file.password()));
    }
  }

  private void engage(DemoFile.Clerk clerk, String password) {
    UUID id = officials.engage(clerk.username(), clerk.ar(), clerk.en(), password);
    LocalDate today = clock.instant().atZone(WorkingDays.CAIRO).toLocalDate();
    int unit = territory.seat(clerk.unit()).orElseThrow().id();
    clerk.roles().forEach(role -> officials.appoint(
        new Post(id, unit, clerk.department(), Role.ofCode(role).orElseThrow(), today, null)));
  }
}
