"""What a contract must hold: policies are loaded and checked, a reading is judged by them, findings are worded."""
