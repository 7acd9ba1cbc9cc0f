package eg.mahalliyat.people;

import eg.mahalliyat.platform.Settings;
import eg.mahalliyat.platform.Words;
import eg.mahalliyat.shared.WorkingDays;
import java.time.InstantSource;
import java.util.UUID;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;

/** Makes the ministry's administrator on an empty platform: all others are taken on by administrators. */
@Component
class FirstAdministrator implements SmartInitializingSingleton {
  private static final int MINISTRY = 0;

  private final FirstAdministratorSettings wanted;
  private final Settings settings;
  private final Officials officials;
  private final StaffPasswords passwords;
  private final Words words;
  private final InstantSource clock;

  FirstAdministrator(FirstAdministratorSettings wanted, Settings settings, Officials officials,
      StaffPasswords passwords, Words words, InstantSource clock) {
    this.wanted = wanted;
    this.settings = settings;
    this.officials = officials;
    this.passwords = passwords;
    this.words = words;
    this.clock = clock;
  }

  @Override
  public void afterSingletonsInstantiated() {
    if (!settings.demo() && !wanted.username().isEmpty() && officials.isEmpty()) {
      make(wanted.username(), wanted.password());
    }
  }

  UUID make(String username, String password) {
    UUID id = officials.engage(username, words.in(Words.ARABIC).of("people.first-administrator"),
        words.in(Words.ENGLISH).of("people.first-administrator"), password);
    officials.appoint(new Post(id, MINISTRY, "information", Role.ADMINISTRATOR,
        clock.instant().atZone(WorkingDays.CAIRO).toLocalDate(), null));
    passwords.give(People.SELF, id, password);
    return id;
  }
}
