package eg.mahalliyat.payments;

import java.io.Serializable;
import java.util.UUID;

/**
 * What a job carries.
 *
 * @param attempts how often it was tried in vain
 */
record JobData(UUID order, int attempts) implements Serializable {
  JobData again() {
    return new JobData(order, attempts + 1);
  }
}
