package org.jobatlas.account.internal.personal;

import java.util.List;
import java.util.function.BiConsumer;
import org.jobatlas.account.AccountId;
import org.jobatlas.account.CurrentAccount;
import org.jobatlas.account.ErasureReceipt.Part;
import org.jobatlas.account.OwnData;
import org.jobatlas.account.PersonalData;
import org.jobatlas.account.SystemRights;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** The personal data of all modules. */
@Service
@Transactional
public class AllPersonalData implements OwnData {

    private final ObjectProvider<PersonalData> rooms;
    private final CurrentAccount current;
    private final JsonMapper json;

    AllPersonalData(ObjectProvider<PersonalData> rooms, CurrentAccount current, JsonMapper json) {
        this.rooms = rooms;
        this.current = current;
        this.json = json;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Kept> kept() {
        AccountId person = current.get();
        return rooms.orderedStream()
                .map(room -> new Kept(room.kind(), room.count(person), room.keeps()))
                .toList();
    }

    /** Runs outside a transaction: reading resumes takes seconds, for which no connection should be held. */
    @Override
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public byte[] archive(BiConsumer<Integer, Integer> progress) {
        AccountId person = current.get();
        return SystemRights.call(() -> {
            List<PersonalData> all = rooms.orderedStream().toList();
            try (ZippedArchive archive = new ZippedArchive(json)) {
                for (int i = 0; i < all.size(); i++) {
                    progress.accept(i, all.size());
                    archive.enter(all.get(i).kind());
                    all.get(i).export(person, archive);
                }
                progress.accept(all.size(), all.size());
                return archive.bytes();
            }
        });
    }

    /**
     * Erases the data of all modules in the caller's transaction, so all of it or nothing; callable only by the person.
     */
    public List<Part> erase(AccountId person) {
        return rooms.orderedStream()
                .map(room -> {
                    PersonalData.Erased erased = room.erase(person);
                    return new Part(room.kind(), erased.erased(), erased.kept());
                })
                .toList();
    }
}
