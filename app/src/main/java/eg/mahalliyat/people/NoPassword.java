package eg.mahalliyat.people;

import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** What stands in the place of a password until one is given: a hash like any other, of something that nobody knows. */
@Component
class NoPassword {
  private final String hash;

  NoPassword(PasswordEncoder passwords) {
    hash = String.valueOf(passwords.encode(OneTimePassword.next()));
  }

  String hash() {
    return hash;
  }
}
