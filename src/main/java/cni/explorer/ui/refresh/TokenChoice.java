package cni.explorer.ui.refresh;

import cni.explorer.metrics.FigureAccess;
import cni.explorer.metrics.Token;
import cni.explorer.metrics.TokenOrigin;
import cni.explorer.text.RefreshText;
import cni.explorer.ui.common.Tasks;
import cni.explorer.ui.common.WorkQueue;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// Which token shows GitHub who asks: the one that somebody typed here, else that of the environment, else the one that
/// is kept. What is chosen holds at once; the disk hears of it in the same order. Belongs to the JavaFX thread.
final class TokenChoice {
    private final Tasks tasks;
    private final WorkQueue writing;
    private final Supplier<FigureAccess> access;
    private final Consumer<Exception> failed;
    private final ReadOnlyObjectWrapper<Optional<Token>> token = new ReadOnlyObjectWrapper<>(Optional.empty());
    private Optional<Token> typed = Optional.empty();
    private Optional<Token> kept = Optional.empty();
    private boolean isLookedFor;

    /// Whether the disk has nothing to say that is not known here.
    private boolean isKnown;

    /// @param failed hears what could not be kept
    TokenChoice(Tasks tasks, WorkQueue writing, Supplier<FigureAccess> access, Consumer<Exception> failed) {
        this.tasks = tasks;
        this.writing = writing;
        this.access = access;
        this.failed = failed;
    }

    ReadOnlyObjectProperty<Optional<Token>> tokenProperty() {
        return token.getReadOnlyProperty();
    }

    /// Looks for the one of the environment and the one that is kept, the first time.
    void look() {
        if (isLookedFor) {
            return;
        }
        isLookedFor = true;
        choose();
        FigureAccess there = access.get();
        tasks.run(() -> there.tokens().token(), found -> {
            if (!isKnown) {
                isKnown = true;
                kept = found;
                choose();
            }
        });
    }

    /// Gives the one that holds now. Called by work, which may wait for the disk where that has not answered yet.
    Supplier<Optional<Token>> now() {
        FigureAccess there = access.get();
        Optional<Token> own = typed;
        Optional<Token> chosen = token.get();
        return isKnown ? () -> chosen : () -> own.or(there::token);
    }

    /// Where one can be kept; empty where it cannot.
    String place() {
        return access.get().tokens().place();
    }

    /// Takes one that somebody has typed.
    ///
    /// @param isKept whether it is wanted the next time, too
    /// @return whether it is one
    boolean use(String text, boolean isKept) {
        Optional<Token> taken = Token.of(text, isKept ? TokenOrigin.KEPT : TokenOrigin.TYPED);
        if (taken.isEmpty()) {
            return false;
        }
        typed = taken;
        if (isKept) {
            isKnown = true;
            kept = taken;
            keep(text.strip(), failure -> notKept(text, taken.get(), failure));
        }
        choose();
        return true;
    }

    private void notKept(String text, Token taken, Exception failure) {
        if (typed.filter(taken::equals).isPresent()) {
            typed = Token.of(text, TokenOrigin.TYPED);
            choose();
        }
        failed.accept(failure);
    }

    /// Forgets the one that was typed, and the one that is kept.
    void forget() {
        typed = Optional.empty();
        kept = Optional.empty();
        isKnown = true;
        keep("", failed);
        choose();
    }

    private void keep(String text, Consumer<Exception> hears) {
        FigureAccess there = access.get();
        writing.write(
                RefreshText.KEEPING_TOKEN,
                () -> {
                    there.tokens().keep(text);
                    return text.isEmpty();
                },
                hears);
    }

    private void choose() {
        token.set(typed.or(() -> Token.of(access.get().variables())).or(() -> kept));
    }
}
