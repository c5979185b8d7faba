package org.jobatlas.search.internal.engine;

import java.util.Set;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Supplier;
import org.jobatlas.job.index.IndexParts;

/** The parts of the index that are read, guarded by a read-write lock. */
public abstract class ReadableParts implements IndexParts {

    private final ReadWriteLock lock = new ReentrantReadWriteLock();

    /** The parts that are read now; empty for the whole index. */
    public abstract Set<String> read();

    /** Runs while the parts cannot change. */
    public <T> T reading(Supplier<T> work) {
        lock.readLock().lock();
        try {
            return work.get();
        } finally {
            lock.readLock().unlock();
        }
    }

    /** Changes the parts when nobody is reading. */
    public void changing(Runnable change) {
        lock.writeLock().lock();
        try {
            change.run();
        } finally {
            lock.writeLock().unlock();
        }
    }
}
