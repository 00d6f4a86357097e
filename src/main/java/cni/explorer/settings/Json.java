package cni.explorer.settings;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/// A JSON value. Settings are small, so that a tree of them costs nothing and lets one part be wrong and the rest be
/// read.
sealed interface Json {

    /// An object; its members keep their order.
    record Members(SequencedMap<String, Json> byName) implements Json {
        static Members none() {
            return new Members(new LinkedHashMap<>());
        }

        /// Adds a member and gives this object back; empty lists and objects are left out.
        Members with(String name, Json value) {
            boolean empty = switch (value) {
                case Members members -> members.byName.isEmpty();
                case Items items -> items.list.isEmpty();
                case Text _, Amount _, Truth _, Nothing _ -> false;
            };
            if (!empty) {
                byName.put(name, value);
            }
            return this;
        }
    }

    /// An array.
    record Items(List<Json> list) implements Json {
        public Items {
            list = List.copyOf(list);
        }

        static Items ofTexts(Iterable<String> texts) {
            List<Json> items = new ArrayList<>();
            texts.forEach(text -> items.add(new Text(text)));
            return new Items(items);
        }
    }

    record Text(String text) implements Json {}

    record Amount(double value) implements Json {}

    record Truth(boolean value) implements Json {}

    /// `null`.
    record Nothing() implements Json {}
}
