"""The values of form controls: what a text field holds, which boxes are ticked, what is chosen from a list."""

from __future__ import annotations

from typing import Any

from boundlint.readers.odt.names import attribute, tag

_BOXES = {tag("form:checkbox"): "form:current-state", tag("form:radio"): "form:current-selected"}
_OPTIONS = (tag("form:option"), tag("form:item"))
_ON, _OFF = "☒", "☐"
_TICKED = {"checked", "true"}


def read_forms(body: Any) -> dict[str, str]:
    """Return what each control of a document shows, by its id."""
    found: dict[str, str] = {}
    for group in body.iterfind(tag("office:forms")):
        for node in group.iter():
            for name in ("form:id", "xml:id"):
                if attribute(node, name):
                    found[attribute(node, name)] = _shown(node)
    return found


def _shown(node: Any) -> str:
    if node.tag in _BOXES:
        state = attribute(node, _BOXES[node.tag]) or attribute(node, _BOXES[node.tag].replace("current-", ""))
        return f"{_ON if state in _TICKED else _OFF} {attribute(node, 'form:label')}".strip()
    if node.tag == tag("form:listbox"):
        options = [option for option in node if option.tag in _OPTIONS]
        chosen = [option for option in options if attribute(option, "form:current-selected") == "true"]
        chosen = chosen or [option for option in options if attribute(option, "form:selected") == "true"]
        return ", ".join(attribute(option, "form:label") for option in chosen)
    if node.tag == tag("form:fixed-text"):
        return attribute(node, "form:label")
    if node.tag == tag("form:button"):
        return ""
    typed = attribute(node, "form:current-value") or attribute(node, "form:value")
    return typed or "\n".join("".join(paragraph.itertext()) for paragraph in node.iter(tag("text:p")))


def field_mark(node: Any) -> str:
    """Return what a form field taken over from Word shows: a box, ticked or not, or the entry that is chosen."""
    values: dict[str, list[str]] = {}
    for param in node.iterfind(tag("field:param")):
        values.setdefault(attribute(param, "field:name"), []).append(attribute(param, "field:value"))
    kind = attribute(node, "field:type").rpartition(".")[2]
    if kind == "FORMCHECKBOX":
        return _ON if values.get("Checkbox_Checked") == ["true"] else _OFF
    chosen = values.get("Dropdown_Selected", ["0"])[0]
    entries = values.get("Dropdown_ListEntry", [])
    is_index = chosen.isascii() and chosen.isdigit() and len(chosen) < 5 and int(chosen) < len(entries)  # noqa: PLR2004
    return entries[int(chosen)] if kind == "FORMDROPDOWN" and is_index else ""
