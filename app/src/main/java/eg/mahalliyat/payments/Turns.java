package eg.mahalliyat.payments;

import eg.mahalliyat.platform.Transactions;
import org.springframework.stereotype.Component;

/** What a deed of its own needs: a transaction, ids and the time. */
@Component
record Turns(Transactions transactions, Stamps stamps) {}
