package eg.mahalliyat;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The platform: one program, one PostgreSQL. */
@SpringBootApplication
public class Mahalliyat {
  public static void main(String[] args) {
    SpringApplication.run(Mahalliyat.class, args);
  }
}
