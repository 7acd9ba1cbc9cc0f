package eg.mahalliyat.people;

/**
 * Someone to try the platform as.
 *
 * @param about mobile number of a citizen; unit and role of an official
 * @param signIn what is typed first: national number or username
 * @param password empty for citizens, who get a code
 */
public record DemoAccount(String name, String about, String signIn, String password) {
  public boolean isOfficial() {
    return !password.isEmpty();
  }
}
